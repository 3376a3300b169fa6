import { expect, test } from "vitest";
import type { Period } from "../day/day.js";
import { InvalidDayError } from "../day/invalid-day-error.js";
import { RegroupDirectionError } from "./tally-errors.js";
import type { TallySum } from "./tally.js";
import { club } from "./testing/clubs.js";
import { old, recent, tallyOf } from "./testing/tallies.js";

const find = (tally: ReturnType<typeof tallyOf>, wanted: Partial<TallySum>) =>
  tally.contributions
    .flatMap(({ sums }) => sums)
    .find((sum) =>
      Object.entries(wanted).every(([key, value]) => sum[key as keyof TallySum] === value),
    );

test("a club counts from the last day that its founding can mean to the first that its end can mean", () => {
  const clubs = [club({ founded: "2009", dissolved: "2011" })];
  const on = (asOf: string) => find(tallyOf(clubs, { asOf }), { measure: "clubs" });
  expect(on("2008-12-31")).toMatchObject({ value: 0, undeterminedCount: 0 });
  expect(on("2009-06-30")).toMatchObject({ value: 0, undeterminedCount: 1 });
  expect(on("2009-12-31")).toMatchObject({
    value: 1,
    undeterminedCount: 0,
    firstDay: "2009-12-31",
  });
  expect(on("2011-01-01")).toMatchObject({ value: 0, undeterminedCount: 1 });
  expect(on("2011-12-31")).toMatchObject({ value: 0, undeterminedCount: 0 });
});

test("what nobody reported is missing and never 0; what does not apply is not expected", () => {
  const sum = find(
    tallyOf([
      club({ numbers: { members: 60 } }),
      club({ numbers: { members: { value: 50, qualifier: "over" } } }),
      club({ numbers: { members: { missing: "unreadable" } } }),
      club({ numbers: { members: { missing: "not-applicable" } } }),
      club({ numbers: { members: 70 }, reportOf: "2010-03-01" }),
    ]),
    { measure: "members" },
  );
  // The last reports of a later day than is counted on: it says nothing of this one.
  expect(sum).toMatchObject({
    value: 110,
    qualifier: "over",
    knownCount: 2,
    missingCount: 2,
    expectedCount: 4,
  });
});

test("numbers of several days keep the first and the last of them", () => {
  const clubs = ["2008-03-31", "2009-06-30", "2009-01-15"].map((reportOf) =>
    club({ numbers: { members: 60 }, reportOf }),
  );
  expect(find(tallyOf(clubs), { measure: "members" })).toMatchObject({
    value: 180,
    firstDay: "2008-03-31",
    lastDay: "2009-06-30",
  });
});

test("new is gross: a club that is gone counts as new and not as still active", () => {
  const clubs = [
    club({ founded: "2006-05-06" }),
    club({ founded: "2006-05-06", dissolved: "2008" }),
  ];
  expect(find(tallyOf(clubs), { measure: "new_clubs", scheme: "b" as never })).toMatchObject({
    value: 2,
    stillActiveCount: 1,
  });
  expect(find(tallyOf(clubs), { measure: "dissolved_clubs", scheme: "b" as never })?.value).toBe(1);
});

test("a founding that may lie in either of two windows counts in neither, and is listed", () => {
  const tally = tallyOf([club({ founded: "2009" })], { asOf: "2009-12-31" });
  expect(find(tally, { measure: "new_clubs", scheme: "b" as never })?.value).toBe(0);
  expect(find(tally, { measure: "new_clubs", scheme: "c" as never })?.value).toBe(0);
  expect(tally.contributions[0]?.straddling).toEqual([
    {
      place: "old:1",
      event: "founded",
      boundary: "2009-08-01",
      schemes: ["b", "c"],
      first: "2009-01-01",
      last: "2009-12-31",
      eventCount: 1,
    },
  ]);
});

test("a row that names its scheme is believed", () => {
  const tally = tallyOf([club({ founded: "2009", scheme: "b" })]);
  expect(find(tally, { measure: "new_clubs", scheme: "b" as never })?.value).toBe(1);
  expect(tally.contributions[0]?.straddling).toEqual([]);
});

test("clubs founded while two decisions claim the time are told beside the new ones", () => {
  // "a" claims all of 2005, "b" begins on 2005-08-31.
  const clubs = ["2005-03-01", "2005-09-01", "2006-09-01"].map((founded) => club({ founded }));
  const tally = tallyOf(clubs);
  expect(find(tally, { measure: "new_clubs", scheme: "a" as never })).toMatchObject({
    value: 1,
    overlapCount: 0,
  });
  expect(find(tally, { measure: "new_clubs", scheme: "b" as never })).toMatchObject({
    value: 2,
    overlapCount: 1,
  });
});

test("of a commune the clubs are counted and nothing else", () => {
  const tally = tallyOf(
    [club({ province: "new:2", commune: "new:2x", numbers: { members: 60 } })],
    {
      edition: recent,
      asOf: "2012-01-01",
    },
  );
  const ofCommune = tally.contributions[0]?.sums.filter(({ place }) => place === "new:2x");
  expect(ofCommune?.map(({ measure, value }) => [measure, value])).toEqual([["clubs", 1]]);
});

test("the areas and rules that a club keeps to are counted, those nobody tells are missing", () => {
  const full = { members: 60, women: 40, members_60: 30, volunteers: 5 };
  const funds = { income_fund_vnd: 90_000_000, activity_fund_vnd: 1 };
  const tally = tallyOf([
    club({ areas: [1, 2, 3, 4, 5, 6, 7, 8], numbers: { ...full, ...funds } }),
    club({ areas: [2], numbers: { members: 71, income_fund_vnd: { missing: "not-applicable" } } }),
    club(),
  ]);
  const told = (measure: string) => {
    const sum = find(tally, { measure: measure as TallySum["measure"] });
    return [sum?.value, sum?.knownCount, sum?.missingCount];
  };
  expect(told("clubs_all_areas")).toEqual([1, 2, 1]);
  expect(told("clubs_area_2")).toEqual([2, 2, 1]);
  expect(told("clubs_in_rule_members")).toEqual([1, 2, 1]);
  expect(told("clubs_in_rule_women")).toEqual([1, 1, 2]);
  expect(told("clubs_in_rule_older_members")).toEqual([0, 1, 2]);
  // Whether a fund that does not apply is one that is lacking, the rule leaves open.
  expect(told("clubs_in_rule_funds")).toEqual([1, 1, 2]);
  expect(told("clubs_in_rule_volunteers")).toEqual([1, 1, 2]);
  expect(told("clubs_income_fund")).toEqual([1, 2, 1]);
});

test("a club of a province of today cannot be counted by the provinces of yesterday", () => {
  expect(() => tallyOf([club({ province: "new:1" })], { edition: old })).toThrow(
    RegroupDirectionError,
  );
});

test("a founding that may lie on either side of an edition's first day counts in its window, and is listed", () => {
  const founded = { first: "2009-12-15", last: "2010-01-15", precision: "month" } as const;
  const told = { ...club(), founded: founded as unknown as Period };
  for (const edition of [old, recent]) {
    const tally = tallyOf([told], { edition, asOf: "2010-06-30" });
    const sum = find(tally, { measure: "new_clubs", scheme: "c" as never });
    expect(sum).toMatchObject({ value: 1, undeterminedCount: 0 });
    expect(tally.contributions[0]?.straddling).toMatchObject([
      { event: "founded", boundary: "2010-01-01", schemes: [], eventCount: 1 },
    ]);
  }
});

test("the day to count on must be one", () => {
  for (const asOf of ["30/6/2018", "2018-02-30", "x"]) {
    expect(() => tallyOf([], { asOf }), asOf).toThrow(InvalidDayError);
  }
});
