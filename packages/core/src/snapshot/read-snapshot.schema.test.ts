import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSnapshot } from "./read-snapshot.js";
import { stringifySnapshot } from "./stringify-snapshot.js";
import { arbitraryParts } from "./testing/arbitrary-parts.js";
import { built } from "./testing/built.js";
import { sampleParts } from "./testing/sample-parts.js";
import { snapshotJsonSchema } from "./testing/snapshot-json-schema.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

// `format` only repeats the patterns beside it.
const validator = () => new Ajv2020({ formats: { date: true, "date-time": true } });
const isStrictlyValid = validator().compile(snapshotJsonSchema());

/**
 * The schema without what the reader leaves to the writer on purpose (decision 0027): unknown keys,
 * lengths, links (it drops a bad one), the spelling of ids and times, and the lists that a newer minor version may add to.
 */
const isStructurallyValid = validator().compile(relax(snapshotJsonSchema()) as AnySchemaObject);

function relax(schema: unknown, key = ""): unknown {
  if (Array.isArray(schema)) return schema.map((item) => relax(item));
  if (typeof schema !== "object" || schema === null) return schema;
  const text = { type: "string" };
  if (["Id", "MeasureId"].includes(key)) return text;
  if (["generatedAt", "unit", "origin", "code", "basis", "propertyNames"].includes(key)) {
    return key === "propertyNames" ? {} : text;
  }
  const entries = Object.entries(schema)
    .filter(([name]) => !/^(min|max)(Length|Items)$/.test(name))
    .filter(([name, value]) => !(name === "additionalProperties" && value === false))
    .filter(([name, value]) => !(name === "pattern" && /^\^(\[|https)/.test(String(value))))
    .map(([name, value]) => [name, relax(value, name)] as const);
  const relaxed = Object.fromEntries(entries);
  if (key === "Measure") Object.assign(relaxed["properties"] as object, { kind: text });
  if (key === "Progress") {
    Object.assign(relaxed["properties"] as object, { status: text, lacks: text });
  }
  return relaxed;
}

const listPaths = (value: Json, path: Path = []): readonly Path[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, item]) =>
        listPaths(item, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

/** A copy with the value at the path put in place of the old one, or without it. */
function changed(
  value: Json,
  path: Path,
  change: (old: Json) => Json | undefined,
): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      index === key ? (changed(item, rest, change) ?? []) : [item],
    );
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const next = name === key ? changed(item, rest, change) : item;
      return next === undefined ? [] : [[name, next] as const];
    }),
  );
}

const wrongValues: readonly Json[] = [
  null,
  true,
  -1,
  1.5,
  2 ** 53,
  0,
  "",
  "x",
  "2018-02-30",
  "2018-02-28",
  "javascript:alert(1)",
  "http://a.example/b",
  "1.7",
  "2.0",
  "exact",
  "press",
  "count",
  "country",
  [],
  ["x"],
  {},
  { vi: "a", en: "b" },
];

const fileOf = (parts: Parameters<typeof built>[0]): Json =>
  JSON.parse(stringifySnapshot(built(parts))) as Json;

const differencesOf = (file: Json | undefined): string | undefined => {
  const reading = readSnapshot(JSON.stringify(file ?? null));
  const isValid = isStructurallyValid(file ?? null);
  if (reading.ok === isValid) return undefined;
  return JSON.stringify(reading.ok ? isStructurallyValid.errors : reading.problem);
};

test("what the writer writes is valid by the JSON Schema, and read", () => {
  fc.assert(
    fc.property(arbitraryParts, (parts) => {
      const file = fileOf(parts);
      expect(isStrictlyValid(file), JSON.stringify(isStrictlyValid.errors)).toBe(true);
      expect(differencesOf(file)).toBeUndefined();
    }),
    { numRuns: 25 },
  );
}, 30_000);

test("every value of a file exchanged for wrong ones: reader and validator agree", () => {
  const file = fileOf(sampleParts);
  for (const [index, path] of listPaths(file).entries()) {
    // A third of them at each place, another third at the next.
    const wrongHere = wrongValues.filter((_, at) => (at + index) % 3 === 0);
    for (const wrong of [undefined, ...wrongHere]) {
      const broken = changed(file, path, () => wrong);
      expect(differencesOf(broken), `${path.join(".")} = ${JSON.stringify(wrong)}`).toBeUndefined();
    }
  }
}, 30_000);

test("reader and validator agree on any file with any two mistakes", () => {
  const mistake = (file: Json) =>
    fc.record({
      path: fc.constantFrom(...listPaths(file)),
      wrong: fc.oneof(
        fc.constantFrom(undefined, ...wrongValues),
        fc.jsonValue() as fc.Arbitrary<Json>,
      ),
    });
  const broken = arbitraryParts.chain((parts) => {
    const file = fileOf(parts);
    return fc
      .array(mistake(file), { minLength: 1, maxLength: 2 })
      .map((list) =>
        list.reduce<Json>((now, { path, wrong }) => changed(now, path, () => wrong) ?? null, file),
      );
  });
  fc.assert(
    fc.property(broken, (file) => {
      expect(differencesOf(file)).toBeUndefined();
    }),
    { numRuns: 80 },
  );
}, 30_000);

test("the keys of a dictionary may hold any sign: reader and validator agree on what stands there", () => {
  const file = fileOf(sampleParts);
  const paths = listPaths(file).filter((path) =>
    ["register", "params"].includes(String(path.at(-1))),
  );
  expect(paths.length).toBeGreaterThan(1);
  for (const key of ["?", "a?", "a?7", ":", "a:b", "a:flag", "a?b:c", "a b", "[]", "{}"]) {
    for (const [path, wrong] of paths.flatMap((at) =>
      wrongValues.map((value) => [at, value] as const),
    )) {
      const odd = changed(file, path, () => ({ [key]: wrong }));
      expect(differencesOf(odd), `${path.join(".")} ${key}`).toBeUndefined();
      const reading = readSnapshot(odd);
      if (reading.ok) expect(stringifySnapshot(reading.snapshot)).toContain(JSON.stringify(key));
    }
  }
});

test("keys that a newer minor version adds are passed over, which the strict schema refuses", () => {
  const file = fileOf(sampleParts);
  for (const path of listPaths(file)) {
    if (path.at(-1) === "params" || path.at(-1) === "register") continue;
    const wider = changed(file, path, (old) =>
      typeof old === "object" && old !== null && !Array.isArray(old)
        ? { ...old, addedIn1Point7: { a: [1] } }
        : old,
    );
    expect(differencesOf(wider), path.join(".")).toBeUndefined();
    const reading = readSnapshot(wider);
    expect(reading).toEqual(readSnapshot(file));
  }
}, 30_000);
