import { expect, test } from "vitest";
import type { Plan } from "../plan/plan.js";
import { smallGazetteer as gazetteer } from "../place/testing/small-gazetteer.js";
import { mergeTallies } from "./merge-tallies.js";
import { rollUp } from "./roll-up.js";
import { TallyOverlapError } from "./tally-errors.js";
import { plan } from "./testing/plans-and-trainings.js";
import { builderOf, old, recent } from "./testing/tallies.js";

const tallyOf = (plans: readonly Plan[], counted: Parameters<typeof builderOf>[0] = {}) => {
  const builder = builderOf(counted);
  for (const each of plans) builder.addPlan(each);
  return builder.toTally();
};
const sumsOf = (plans: readonly Plan[], counted?: Parameters<typeof builderOf>[0]) =>
  tallyOf(plans, counted).contributions.flatMap(({ contributor, sums }) =>
    sums.map(({ scheme, value, knownCount, undeterminedCount }) => [
      contributor,
      scheme,
      value,
      knownCount,
      undeterminedCount,
    ]),
  );
const asOf = "2009-06-30";

test("a province has an approved plan of a scheme or not, however many documents it has", () => {
  const plans = [
    plan("old:1", "b", "2008-01-01"),
    plan("old:1", "b", "2009-01-01"),
    plan("old:1", "a", "2003-01-01"),
    plan("old:2", "b", "2009-07-01"),
  ];
  expect(sumsOf(plans, { asOf })).toEqual([
    ["plans:old:1@2009-06-30", "a", 1, 1, 0],
    ["plans:old:1@2009-06-30", "b", 1, 1, 0],
    ["plans:old:2@2009-06-30", "b", 0, 1, 0],
  ]);
});

test("a plan that tells no day of approval is undetermined, unless another is certain", () => {
  expect(sumsOf([plan("old:1", "b")], { asOf })).toEqual([
    ["plans:old:1@2009-06-30", "b", 0, 0, 1],
  ]);
  expect(sumsOf([plan("old:1", "b"), plan("old:1", "b", "2008-01-01")], { asOf })).toEqual([
    ["plans:old:1@2009-06-30", "b", 1, 1, 0],
  ]);
});

test("the country counts provinces with a plan, and says how many told", () => {
  const tally = tallyOf([plan("old:1", "b", "2008-01-01"), plan("old:2", "b", "2008-02-01")], {
    asOf,
  });
  expect(
    rollUp(tally, { gazetteer }).sums.find(
      ({ area }) => "place" in area && area.place === "country",
    ),
  ).toMatchObject({
    measure: "plans_approved",
    value: 2,
    qualifier: "at-least",
    provinces: { numerator: 2, denominator: 3 },
  });
});

test("a plan belongs to the province that approved it: a merged one does not have it, an unchanged one does", () => {
  const later = { edition: recent, asOf: "2010-06-30" };
  const plans = [plan("old:1", "b", "2008-01-01"), plan("old:3", "b", "2008-01-01")];
  const of = (province: string) => gazetteer.provinces.find(({ id }) => id === province);
  expect(of("new:1")?.formedFrom).toEqual(["old:1", "old:2"]);
  expect(tallyOf(plans, later).contributions.map(({ contributor }) => contributor)).toEqual(
    of("new:2")?.formedFrom.includes("old:3" as never) ? ["plans:new:2@2010-06-30"] : [],
  );
});

test("plans and clubs of a province are told apart, the plans of one province are not added twice", () => {
  const one = tallyOf([plan("old:1", "b", "2008-01-01")], { edition: old });
  expect(() => mergeTallies(one, one)).toThrow(TallyOverlapError);
  expect(mergeTallies(one, tallyOf([plan("old:2", "b", "2008-01-01")])).contributions).toHaveLength(
    2,
  );
});
