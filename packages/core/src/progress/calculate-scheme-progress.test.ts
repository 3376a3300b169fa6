import { expect, test } from "vitest";
import type { Club } from "../club/club.js";
import { day } from "../day/testing/days.js";
import { smallGazetteer } from "../place/testing/small-gazetteer.js";
import type { Scheme, SchemeId } from "../scheme/scheme.js";
import type { Target } from "../scheme/target.js";
import { rollUp } from "../tally/roll-up.js";
import { club, windows } from "../tally/testing/clubs.js";
import { tallyOf } from "../tally/testing/tallies.js";
import { calculateSchemeProgress } from "./calculate-scheme-progress.js";

const stated = { qualifier: "at-least", qualifierBasis: "stated", sources: [] } as const;
const newClubs: Target = {
  ...stated,
  id: "b-new",
  kind: "count",
  measure: "new_clubs",
  value: 5,
  by: day("2010-12-31"),
};
const coverage: Target = {
  ...stated,
  id: "b-provinces",
  kind: "share",
  measure: "provinces_with_club_share",
  basis: "provinces",
  share: { numerator: 95, denominator: 100 },
};
const rule: Target = {
  ...coverage,
  id: "b-rule",
  measure: "clubs_all_areas_share",
  basis: "clubs",
};
const schemeB: Pick<Scheme, "id" | "window" | "targets"> = {
  id: "b" as SchemeId,
  window: windows[1]?.window ?? { from: day("2005-08-31"), to: day("2009-07-31") },
  targets: [newClubs, coverage, rule],
};

const provinces = ["old:1", "old:2", "old:3"];
const progressOf = (
  clubs: readonly Club[],
  target: Target,
  placeCount?: number,
  asOf = "2009-12-31",
) => {
  const { sums } = rollUp(tallyOf(clubs, { asOf }), { gazetteer: smallGazetteer });
  const measure = target === newClubs ? "new_clubs" : "provinces_with_club";
  const sum = sums.find(
    (one) =>
      one.measure === measure &&
      "place" in one.area &&
      one.area.place === "country" &&
      (measure !== "new_clubs" || one.scheme === "b"),
  );
  return calculateSchemeProgress(schemeB, target, sum, { on: day(asOf), placeCount });
};
const foundedIn = (...days: readonly string[]) =>
  days.flatMap((founded) => provinces.map((province) => club({ province, founded })));

test("new clubs of a scheme are those of its window, from its first day to its last", () => {
  const clubs = foundedIn("2005-08-30", "2005-08-31", "2009-07-31", "2009-08-01");
  expect(progressOf(clubs, newClubs)).toMatchObject({
    scheme: "b",
    window: { from: "2005-08-31", to: "2009-07-31" },
    status: "met",
    isApproximate: false,
    achieved: { value: 6, qualifier: "exact", asOf: "2009-12-31" },
    target: { value: 5, from: "2005-08-31", by: "2010-12-31" },
    // Founded on 31 August 2005, while the first scheme still claims the year.
    overlapCount: 3,
    stillActiveCount: 6,
  });
});

test("a club that may lie in either window counts in neither, is listed, and makes the number a lower bound", () => {
  const progress = progressOf([...foundedIn("2007-01-01"), club({ founded: "2009" })], newClubs);
  expect(progress).toMatchObject({
    achieved: { value: 3, qualifier: "at-least" },
    straddlingCount: 1,
    isApproximate: true,
  });
});

test("a club that is gone is still new, and no longer active", () => {
  const [first, ...others] = foundedIn("2007-01-01");
  const gone = { ...club({ founded: "2007-01-01", dissolved: "2008-06-30" }), id: first?.id ?? "" };
  const progress = progressOf([gone as Club, ...others], newClubs);
  expect(progress).toMatchObject({ achieved: { value: 3 }, stillActiveCount: 2 });
});

test("with one province of three it is incomplete", () => {
  expect(progressOf([club({ founded: "2007-01-01" })], newClubs)).toMatchObject({
    status: "incomplete",
    lacks: "contributors",
    completeness: { numerator: 1, denominator: 3 },
  });
});

test("a share of places is judged over the places of its time, and over no others", () => {
  expect(progressOf(foundedIn("2007-01-01"), coverage, 3)).toMatchObject({
    status: "met",
    required: { value: 3 },
    achieved: { value: 3 },
  });
  expect(progressOf(foundedIn("2007-01-01"), coverage, 2)).toBeUndefined();
});

test("a rule is kept and not reached, and nothing told is no data", () => {
  expect(progressOf(foundedIn("2007-01-01"), rule, 3)).toBeUndefined();
  const on = day("2009-12-31");
  expect(calculateSchemeProgress(schemeB, newClubs, undefined, { on })).toMatchObject({
    status: "no-data",
    window: schemeB.window,
  });
});

test("a sum of another scheme is not taken for this one's", () => {
  const { sums } = rollUp(tallyOf(foundedIn("2004-05-06")), { gazetteer: smallGazetteer });
  const other = sums.find(({ measure, scheme }) => measure === "new_clubs" && scheme === "a");
  expect(other).toBeDefined();
  const on = day("2009-12-31");
  expect(calculateSchemeProgress(schemeB, newClubs, other, { on })).toBeUndefined();
});
