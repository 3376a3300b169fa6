import { expect, test } from "vitest";
import { smallGazetteer as gazetteer } from "../place/testing/small-gazetteer.js";
import type { Training } from "../training/training.js";
import { regroupTally } from "./regroup-tally.js";
import { rollUp } from "./roll-up.js";
import type { Tally } from "./tally.js";
import { training } from "./testing/plans-and-trainings.js";
import { builderOf, recent } from "./testing/tallies.js";

const tallyOf = (trainings: readonly Training[], counted: Parameters<typeof builderOf>[0] = {}) => {
  const builder = builderOf(counted);
  for (const each of trainings) builder.addTraining(each);
  return builder.toTally();
};
const find = (tally: Tally, measure: string, scheme: string, place = "old:1") =>
  tally.contributions
    .flatMap(({ sums }) => sums)
    .find((sum) => sum.measure === measure && sum.scheme === scheme && sum.place === place);

test("trainings, their days and their people are counted in the window that they were held in", () => {
  const tally = tallyOf([
    training("2005-10-01", {
      province: "old:1",
      dayCount: 2,
      participants: { value: 70, qualifier: "over" },
    }),
    training("2006-03-01", { province: "old:1", to: "2006-03-03" }),
    training("2009-09-01", { province: "old:1", dayCount: 1 }),
  ]);
  expect(find(tally, "trainings", "b")).toMatchObject({ value: 2, qualifier: "at-least" });
  expect(find(tally, "training_days", "b")).toMatchObject({ value: 5, missingCount: 0 });
  expect(find(tally, "people_trained", "b")).toMatchObject({
    value: 70,
    knownCount: 1,
    missingCount: 1,
    expectedCount: 2,
  });
  expect(find(tally, "trainings", "c")).toMatchObject({ value: 1 });
  // No row says that there was none in the window before.
  expect(find(tally, "trainings", "a")).toBeUndefined();
});

test("a training across the first day of a window counts in neither, and is listed", () => {
  const tally = tallyOf([training("2009-07-31", { province: "old:1", to: "2009-08-01" })]);
  expect(tally.contributions[0]).toMatchObject({
    sums: [],
    straddling: [{ event: "trained", boundary: "2009-08-01", schemes: ["b", "c"], eventCount: 1 }],
  });
});

test("a training that is still going on, or of a placeholder day, is undetermined", () => {
  const going = tallyOf([training("2009-12-30", { province: "old:1", dayCount: 5 })]);
  expect(find(going, "trainings", "c")).toMatchObject({ value: 0, undeterminedCount: 1 });
  const some = tallyOf([
    training("2009-01-01", { province: "old:1", fromBasis: "placeholder", dayCount: 2 }),
  ]);
  for (const scheme of ["a", "b", "c"]) {
    expect(find(some, "training_days", scheme)).toMatchObject({ value: 0, undeterminedCount: 1 });
  }
});

test("a training that names no province is of the country, and none of its provinces has it", () => {
  const tally = tallyOf([training("2006-03-01"), training("2006-04-01", { province: "old:1" })]);
  expect(tally.contributions.map(({ contributor }) => contributor)).toEqual([
    "trainings:country@2009-12-31",
    "trainings:old:1@2009-12-31",
  ]);
  const values = rollUp(tally, { gazetteer }).sums.flatMap(({ area, measure, value }) =>
    measure === "trainings" && "place" in area ? [[area.place, value]] : [],
  );
  expect(values).toEqual([
    ["old:1", 1],
    ["country", 2],
  ]);
});

test("trainings of the parts of a merged province add up", () => {
  const held = ["old:1", "old:2"].map((province) =>
    training("2006-03-01", { province, dayCount: 2 }),
  );
  const regrouped = rollUp(regroupTally(tallyOf(held), gazetteer, recent), { gazetteer }).sums.find(
    ({ area, measure }) => "place" in area && area.place === "new:1" && measure === "training_days",
  );
  expect(regrouped).toMatchObject({ value: 4, knownCount: 2 });
});

test("a slip of the pen in the number of days or people counts as missing, and the training counts", () => {
  const tally = tallyOf([
    training("2006-03-01", {
      province: "old:1",
      dayCount: Number.MAX_SAFE_INTEGER,
      participants: { value: Number.MAX_SAFE_INTEGER, qualifier: "exact" },
    }),
    training("2006-03-01", { province: "old:1", dayCount: 2 }),
  ]);
  expect(find(tally, "trainings", "b")).toMatchObject({ value: 2 });
  expect(find(tally, "training_days", "b")).toMatchObject({ value: 2, missingCount: 1 });
  expect(find(tally, "people_trained", "b")).toMatchObject({ value: 0, missingCount: 2 });
});
