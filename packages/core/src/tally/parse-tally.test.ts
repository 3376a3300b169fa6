import fc from "fast-check";
import { expect, test } from "vitest";
import { smallGazetteer } from "../place/testing/small-gazetteer.js";
import { parseTally } from "./parse-tally.js";
import { stringifyTally } from "./stringify-tally.js";
import { club } from "./testing/clubs.js";
import { recent, tallyOf } from "./testing/tallies.js";

const context = { gazetteer: smallGazetteer };
const text = stringifyTally(
  tallyOf(
    [1, 2, 3].map(() => club({ province: "new:2", commune: "new:2x", numbers: { members: 60 } })),
    { edition: recent, asOf: "2012-01-01" },
  ),
);
const codesOf = (input: string) => parseTally(input, context).issues.map(({ code }) => code);
const changed = (from: string | RegExp, to: string) => {
  expect(text.replace(from, to)).not.toBe(text);
  return text.replace(from, to);
};

test("a file as it is written is read without an issue", () => {
  expect(codesOf(text)).toEqual([]);
  expect(codesOf(`\uFEFF${text}`)).toEqual([]);
});

test.each([
  ["a web page", "<!doctype html>", ["tally-not-json"]],
  ["a newer format", changed("1.0-draft", "2.0"), ["tally-newer"]],
  ["nothing but a number", "7", ["tally-invalid"]],
  ["a half number", changed('"value":180', '"value":179.5'), ["tally-invalid"]],
  ["a sum below zero", changed('"value":180', '"value":-1'), ["tally-invalid"]],
  [
    "a measure that is no sum",
    changed('"measure":"members"', '"measure":"board"'),
    ["tally-invalid"],
  ],
  [
    "a chair's telephone",
    changed('"straddling":[]', '"straddling":[],"chairPhone":"0912345678"'),
    ["tally-unknown-field"],
  ],
  [
    "members of a commune",
    changed('"place":"new:2x","measure":"clubs"', '"place":"new:2x","measure":"members"'),
    ["tally-measure-too-fine"],
  ],
  [
    "known and missing that do not add up",
    changed(
      '"value":180,"qualifier":"exact","knownCount":3',
      '"value":180,"qualifier":"exact","knownCount":2',
    ),
    ["tally-counts-differ"],
  ],
  ["a place that is not there", text.replaceAll('"new:2"', '"new:7"'), ["tally-place-unknown"]],
  [
    "a day that its contributor does not name",
    changed('"asOf":"2012-01-01"', '"asOf":"2012-01-02"'),
    ["tally-contributor-differs"],
  ],
  [
    "clubs under the name of another table",
    changed('"contributor":"register:', '"contributor":"plans:'),
    ["tally-measure-of-other-table"],
  ],
  [
    "a telephone number in the place of a district",
    changed(/"contributor":"(register:[^@]+)@/, '"contributor":"$1/ban-chu-nhiem-0912345678@'),
    ["tally-invalid"],
  ],
  [
    "more clubs in the communes than in the province",
    changed(
      '"place":"new:2x","measure":"clubs","value":3',
      '"place":"new:2x","measure":"clubs","value":4',
    ),
    ["tally-communes-above-province"],
  ],
])("%s is refused", (_, input, expected) => {
  expect([...new Set(codesOf(input))].filter((code) => expected.includes(code))).toEqual(expected);
  expect(parseTally(input, context).ok).toBe(false);
});

test("a contributor that stands there twice is refused", () => {
  const value = JSON.parse(text) as { contributions: unknown[] };
  value.contributions.push(value.contributions[0]);
  expect(codesOf(JSON.stringify(value))).toEqual(["tally-repeated"]);
});

test("whatever comes, reading never throws", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.nat(text.length).map((cut) => text.slice(0, cut)),
      ),
      (input) => {
        expect(parseTally(input, context).ok).toBe(input.trim() === text.trim());
      },
    ),
    { numRuns: 300 },
  );
});

test("a field of any name, anywhere, does not get in", () => {
  const personal = "Nguyễn Văn An 0912345678";
  const paths = [[], ["contributions", "0"], ["contributions", "0", "sums", "3"]];
  for (const path of paths) {
    const value = JSON.parse(text) as Record<string, unknown>;
    let at: Record<string, unknown> = value;
    for (const key of path) at = at[key] as Record<string, unknown>;
    at["ban chủ nhiệm"] = personal;
    const result = parseTally(JSON.stringify(value), context);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain("0912345678");
  }
});
