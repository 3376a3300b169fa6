import { expect, test } from "vitest";
import { stringifySnapshot } from "./stringify-snapshot.js";
import type { Snapshot } from "./snapshot.js";
import { built } from "./testing/built.js";
import { sampleParts } from "./testing/sample-parts.js";
import { verifySnapshot } from "./verify-snapshot.js";

const snapshot = built(sampleParts);
const text = stringifySnapshot(snapshot);
const codesOf = (input: unknown): readonly string[] =>
  verifySnapshot(input).map(({ code }) => code);

test("64 of 63 is found in a file that somebody made by hand", () => {
  const [figure, ...rest] = snapshot.figures;
  const of = { value: 63, kind: "places" };
  const file = { ...snapshot, figures: [{ ...figure, value: 64, of }, ...rest] };
  expect(verifySnapshot(JSON.stringify(file))).toContainEqual(
    expect.objectContaining({
      code: "snapshot-value-above-whole",
      params: { figure: figure?.id, value: 64, of: 63 },
    }),
  );
});

test("a file that the writer wrote has nothing to complain of, as text and as value", () => {
  expect(verifySnapshot(text)).toEqual([]);
  expect(verifySnapshot(JSON.parse(text))).toEqual([]);
  expect(verifySnapshot(snapshot)).toEqual([]);
});

test("a file edited by hand is found out: order, spaces, line ends, decomposed letters", () => {
  const reversed = { ...snapshot, figures: [...snapshot.figures].reverse() };
  const { asOf, ...others } = snapshot;
  const keysMoved = { ...others, asOf };
  for (const edited of [
    JSON.stringify(JSON.parse(text), null, 2),
    text.trimEnd(),
    text.replace("\n", "\r\n"),
    `\uFEFF${text}`,
    text.normalize("NFD"),
    reversed,
    keysMoved,
  ]) {
    expect(codesOf(edited)).toEqual(["snapshot-not-canonical"]);
  }
});

test("references, the cut-off and fields that do not belong are checked again", () => {
  expect(codesOf({ ...snapshot, places: [] })).toContain("snapshot-reference-unknown");
  expect(codesOf({ ...snapshot, measures: [] })).toContain("snapshot-reference-unknown");
  expect(codesOf({ ...snapshot, asOf: "2018-06-01" })).toContain("snapshot-figure-after-cut-off");
  expect(codesOf({ ...snapshot, phone: "0912345678" })).toEqual(["snapshot-unknown-field"]);
  expect(codesOf({ ...snapshot, asOf: "30/6/2018" })).toEqual(["snapshot-invalid"]);
});

test("of each fact exactly the right figure is shown", () => {
  const [first, ...rest] = snapshot.figures;
  if (!first) throw new Error("the sample has figures");
  const two = { ...first, id: "f11" as typeof first.id };
  for (const figures of [
    [{ ...first, shown: false }, ...rest],
    [first, two, ...rest],
    [{ ...first, shown: false }, two, ...rest],
  ]) {
    expect(verifySnapshot({ ...snapshot, figures })).toMatchObject([
      { code: "snapshot-shown-wrong", params: { expected: "f1" } },
    ]);
  }
});

function withParts(whole: object, ...parts: readonly object[]): Snapshot {
  const figures: unknown = [whole, ...parts].map((fields, index) => ({
    ...sampleParts.figures[1],
    id: `f${index}`,
    ...fields,
  }));
  return built({ ...sampleParts, issues: [], figures: figures as typeof sampleParts.figures });
}

test("parts that share nothing may not add up to more than their whole", () => {
  const district = (value: number, name: string) => ({ value, part: `district:${name}` });
  const parts = [district(60, "Tây Hồ"), district(50, "Ba Đình")];
  expect(verifySnapshot(withParts({ value: 109 }, ...parts))).toMatchObject([
    { code: "snapshot-parts-above-whole", params: { figure: "f0", sum: 110, value: 109 } },
  ]);
  expect(codesOf(withParts({ value: 110 }, ...parts))).toEqual([]);
});

test("parts are only judged where their words leave no doubt", () => {
  const projects = [
    { value: 60, part: "project:VIE071" },
    { value: 60, part: "project:VIE085" },
  ];
  // Two projects may support the same clubs.
  expect(codesOf(withParts({ value: 100 }, ...projects))).toEqual([]);
  expect(codesOf(withParts({ value: 59 }, ...projects))).toHaveLength(2);
  expect(codesOf(withParts({ value: 59, qualifier: "over" }, ...projects))).toEqual([]);
  expect(codesOf(withParts({ value: 59 }, { ...projects[0], qualifier: "about" }))).toEqual([]);
  expect(codesOf(withParts({ value: 59 }, { ...projects[0], asOfBasis: "placeholder" }))).toEqual(
    [],
  );
});

test("what cannot be read has its own sentence", () => {
  expect(codesOf("<html>")).toEqual(["snapshot-is-html"]);
  expect(codesOf('{"schemaVersion')).toEqual(["snapshot-not-json"]);
  expect(codesOf('{"schemaVersion":"3.1"}')).toEqual(["snapshot-newer"]);
  expect(codesOf(null)).toEqual(["snapshot-invalid"]);
});
