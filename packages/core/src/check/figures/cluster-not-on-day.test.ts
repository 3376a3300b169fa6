import { expect, test } from "vitest";
import { parseFigureTable } from "../../intake/parse-figure-table.js";
import type { Day } from "../../day/day.js";
import { checkFigures } from "../check-figures.js";
import { testContext } from "../testing/check-context.js";

const header = ["measure", "cluster", "as_of", "as_of_basis", "value"];
const issuesOf = (asOf: string, basis = "stated") => {
  const cells = ["schemes_built", "cluster-of-six", asOf, basis, "4"];
  const { figures } = parseFigureTable({ rows: [header, cells] }, testContext);
  expect(figures).toHaveLength(1);
  return checkFigures(figures, { ...testContext, sources: [], asOf: "2026-11-26" as Day });
};
const codesOf = (...figure: Parameters<typeof issuesOf>) =>
  issuesOf(...figure).map(({ code }) => code);

test("a cluster is of the days on which its provinces were there", () => {
  expect(codesOf("30/6/2026")).toEqual(["cluster-not-on-day"]);
  expect(codesOf("2026", "placeholder")).toEqual(["cluster-not-on-day"]);
  expect(codesOf("30/6/2007")).toEqual(["cluster-not-on-day"]);
  expect(issuesOf("30/6/2026")).toMatchObject([
    { severity: "warning", cluster: "cluster-of-six", params: { editionEn: "63 provinces" } },
  ]);
});

test("its list of members is of one year, and a figure of another is noted", () => {
  expect(codesOf("30/6/2018")).toEqual([]);
  expect(codesOf("2018")).toEqual([]);
  expect(codesOf("30/6/2010")).toEqual(["cluster-of-other-year"]);
  expect(codesOf("2025", "placeholder")).toEqual(["cluster-of-other-year"]);
  expect(issuesOf("30/6/2010")).toMatchObject([
    { severity: "note", params: { listed: "2018-09-13", asOf: "2010-06-30" } },
  ]);
});
