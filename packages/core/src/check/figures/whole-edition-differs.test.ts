import { expect, test } from "vitest";
import type { Figure } from "../../figure/figure.js";
import { formatIssue } from "../../format/format-issue.js";
import { parseFigureTable } from "../../intake/parse-figure-table.js";
import type { EditionId } from "../../place/place.js";
import { checkFigures } from "../check-figures.js";
import { testContext } from "../testing/check-context.js";

const header = ["measure", "place", "cluster", "as_of", "as_of_basis", "value", "of", "of_kind"];
const read = (...cells: readonly string[]): readonly Figure[] => {
  const { figures } = parseFigureTable({ rows: [header, [...cells, "places"]] }, testContext);
  expect(figures).toHaveLength(1);
  return figures;
};
const issuesOf = (figures: readonly Figure[], edition?: string) =>
  checkFigures(
    figures.map((figure) => ({
      ...figure,
      ...(figure.of && edition ? { of: { ...figure.of, edition: edition as EditionId } } : {}),
    })),
    { ...testContext, sources: [] },
  );
const codesOf = (figures: readonly Figure[], edition?: string) =>
  issuesOf(figures, edition).map(({ code }) => code);

test("63 of the year of two editions are those of the time of 63, and no other", () => {
  for (const basis of ["stated", "placeholder"]) {
    const figures = read("plans_approved", "country", "", "2025", basis, "40", "63");
    expect(codesOf(figures)).toEqual([]);
    expect(codesOf(figures, "vn34")).toEqual(["whole-edition-differs"]);
  }
  const [issue] = issuesOf(
    read("plans_approved", "country", "", "2025", "stated", "40", "63"),
    "vn34",
  );
  expect(issue?.suggestion).toBe("vn63");
  expect(issue && formatIssue(issue, "vi")).toContain(
    "mẫu số 63 được ghi theo thời 34 tỉnh, thành phố, nhưng số này chỉ có thể theo thời 63",
  );
});

test("a whole that no edition has is wrong once, whatever edition stands beside it", () => {
  const figures = read("plans_approved", "country", "", "30/6/2018", "stated", "20", "34");
  expect(codesOf(figures, "vn34")).toEqual(["denominator-differs"]);
  expect(codesOf(figures, "vn63")).toEqual(["denominator-differs"]);
});

test("a share of a cluster is of its members' edition", () => {
  const figures = read("schemes_built", "", "cluster-of-six", "30/6/2018", "stated", "4", "6");
  expect(codesOf(figures)).toEqual([]);
  expect(codesOf(figures, "vn34")).toEqual(["whole-edition-differs"]);
});

test("communes may be counted by an old list", () => {
  const figures = read("communes_with_club", "country", "", "30/9/2025", "stated", "40", "100");
  expect(codesOf(figures, "vn63")).toEqual([]);
});
