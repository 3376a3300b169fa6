import { expect, test } from "vitest";
import { readSnapshot } from "./read-snapshot.js";
import { fileLengthLimit } from "./limits.js";
import { stringifySnapshot } from "./stringify-snapshot.js";
import { built } from "./testing/built.js";
import { sampleParts } from "./testing/sample-parts.js";
import { records } from "./records.js";

const problemOf = (input: unknown) => {
  const reading = readSnapshot(input);
  return reading.ok ? undefined : reading.problem;
};

test("a web page in the place of the file is called a web page", () => {
  expect(problemOf("\uFEFF\n<!doctype html><title>Đăng nhập</title>")).toEqual({
    code: "snapshot-is-html",
    params: {},
  });
});

test("broken or cut-off JSON is said to be broken", () => {
  for (const text of ["", '{"schemaVersion": "1.0", "fig', "undefined", "{'a': 1}"]) {
    expect(problemOf(text), text).toEqual({ code: "snapshot-not-json", params: {} });
  }
});

test("a file of a newer major version is refused with its version", () => {
  expect(problemOf('{"schemaVersion": "2.0"}')).toEqual({
    code: "snapshot-newer",
    params: { found: "2.0" },
  });
});

test("what is no snapshot is refused at the place that shows it", () => {
  for (const value of [null, undefined, 7, [], true]) {
    expect(problemOf(value)).toMatchObject({ params: { path: "", expected: "Snapshot" } });
  }
  for (const value of [{ schemaVersion: "0.9" }, { schemaVersion: 1 }]) {
    expect(problemOf({ $schema: "", ...value })).toEqual({
      code: "snapshot-invalid",
      params: { path: "schemaVersion", expected: "version" },
    });
  }
});

const text = stringifySnapshot(built(sampleParts));

test("1.0-draft and every 1.x are read; 10.0 is newer, not 1", () => {
  const ofVersion = (version: string) => text.replace('"1.0-draft"', JSON.stringify(version));
  for (const version of ["1.0-draft", "1.0", "1.7", "1.12"]) {
    expect(readSnapshot(ofVersion(version)).ok, version).toBe(true);
  }
  expect(problemOf(ofVersion("10.0"))).toEqual({
    code: "snapshot-newer",
    params: { found: "10.0" },
  });
});

test("a measure, unit or issue that is newer than the reader does not close the file", () => {
  const newer = text
    .replaceAll('"plans_approved"', '"gardens_m2"')
    .replace('"unit":"plans"', '"unit":"m2"')
    .replace("numerator-above-denominator", "garden-too-small");
  expect(readSnapshot(newer).ok).toBe(true);
});

test("the place of a mistake is written as a person would", () => {
  expect(problemOf(text.replace('"asOf":"2018-06-30"', '"asOf":"30/6/2018"'))).toEqual({
    code: "snapshot-invalid",
    params: { path: "figures[0].asOf", expected: "day" },
  });
  expect(problemOf(text.replace(/"https:\/\/vanban.example[^"]*"/, "7"))).toEqual({
    code: "snapshot-invalid",
    params: { path: "sources[1].url", expected: "http" },
  });
});

test.each(["javascript:alert(1)//", "data:text/html,x", "//vanban.example", "www.vanban.example"])(
  "%s is no link: it is left out and named, and the figures are read",
  (url) => {
    const reading = readSnapshot(text.replace(/https:\/\/vanban.example[^"]*/, url));
    const whole = readSnapshot(text);
    if (!reading.ok || !whole.ok) throw new Error("both are read");
    expect(reading.droppedLinks).toEqual(["sources[1].url"]);
    expect(reading.snapshot.sources[1]).not.toHaveProperty("url");
    expect(reading.snapshot.figures).toEqual(whole.snapshot.figures);
    expect(whole.droppedLinks).toEqual([]);
  },
);

test("a key named __proto__ or constructor changes nothing, wherever it stands", () => {
  const hostile = text
    .replaceAll(
      "{",
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    )
    .replaceAll(",}", "}");
  const reading = readSnapshot(hostile);
  expect(reading).toMatchObject({ ok: false, problem: { code: "snapshot-invalid" } });
  const inParams = readSnapshot(text.replace('"params":{', '"params":{"__proto__":"a",'));
  expect(reading.ok || !inParams.ok).toBe(false);
  expect(inParams).toEqual(readSnapshot(text));
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("the copy does not change when the page changes its own value", () => {
  const value = JSON.parse(text) as { figures: { value: number }[] };
  const reading = readSnapshot(value);
  for (const figure of value.figures) figure.value = 0;
  expect(reading).toEqual(readSnapshot(text));
});

test("a value that defends itself is refused, not thrown", () => {
  const getter = {
    get schemaVersion(): string {
      throw new Error("no");
    },
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const value of [getter, proxy, Symbol("a"), () => 1, 10n, new Array(4e9 - 1), new Map()]) {
    expect(problemOf(value)?.code).toBe("snapshot-invalid");
  }
});

test("what is too deep or too long is refused in no time", () => {
  const deep = `${"[".repeat(1e5)}${"]".repeat(1e5)}`;
  expect(readSnapshot(deep).ok).toBe(false);
  expect(readSnapshot(text.replace('"figures":[', `"figures":[${deep},`)).ok).toBe(false);
  expect(problemOf(" ".repeat(fileLengthLimit + 1))).toEqual({
    code: "snapshot-too-large",
    params: { limit: fileLengthLimit },
  });
  const holes: unknown = { ...(JSON.parse(text) as object), figures: new Array(1e9) };
  expect(problemOf(holes)).toMatchObject({ params: { path: "figures" } });
});

test("every type that a record names is a record or a scalar that is known", () => {
  const scalars = ["text", "day", "http", "count", "flag", "param", "version"];
  const named = Object.values(records)
    .flatMap((record) => record.split(" "))
    .map((field) => (field.split(":")[1] ?? "text").replace(/(\[\]|\{\})$/, ""));
  const unknown = named.filter(
    (type) => !type.includes("|") && !scalars.includes(type) && !(type in records),
  );
  expect(unknown).toEqual([]);
});
