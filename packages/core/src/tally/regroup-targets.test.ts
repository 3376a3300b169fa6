import { expect, test } from "vitest";
import { smallGazetteer } from "../place/testing/small-gazetteer.js";
import type { EditionId } from "../place/place.js";
import type { Plan } from "../plan/plan.js";
import { regroupTargets } from "./regroup-targets.js";

const [old, recent] = ["old", "new"] as EditionId[] as [EditionId, EditionId];
const target = (value: number, fields: object = {}) => ({
  id: "t",
  kind: "count",
  measure: "new_clubs",
  value,
  qualifier: "exact",
  qualifierBasis: "stated",
  by: "2015-12-31",
  sources: ["s1"],
  ...fields,
});
const plan = (province: string, ...targets: object[]): Plan => {
  const made: unknown = { id: `p-${province}`, province, scheme: "b", targets, sources: ["s1"] };
  return made as Plan;
};
const regroup = (...plans: Plan[]) => regroupTargets(plans, smallGazetteer, old, recent);

test("targets of all parts with one window and deadline make one of the merged province", () => {
  const { targets, notDerivable } = regroup(
    plan("old:1", target(40, { qualifier: "at-least" })),
    plan("old:2", target(7)),
  );
  expect(notDerivable).toEqual([]);
  expect(targets).toEqual([
    {
      place: "new:1",
      scheme: "b",
      measure: "new_clubs",
      value: 47,
      qualifier: "at-least",
      by: "2015-12-31",
      sources: ["s1"],
      plans: ["p-old:1", "p-old:2"],
    },
  ]);
});

test.each([
  ["no target of the other part", [], "parts-missing"],
  ["another deadline", [plan("old:2", target(7, { by: "2016-12-31" }))], "parts-missing"],
  ["another first day", [plan("old:2", target(7, { from: "2011-01-01" }))], "parts-missing"],
  ["another measure", [plan("old:2", target(7, { measure: "clubs" }))], "parts-missing"],
  [
    "a plan of the merged province",
    [plan("old:2", target(7)), plan("new:1", target(90))],
    "later-plan",
  ],
])("with %s nothing is a target of the merged province", (_, others, reason) => {
  const { targets, notDerivable } = regroup(plan("old:1", target(40)), ...others);
  expect(targets).toEqual([]);
  expect(new Set(notDerivable.map((each) => each.reason))).toEqual(new Set([reason]));
});

test("shares do not add up", () => {
  const share = {
    id: "t",
    kind: "share",
    measure: "communes_with_club_share",
    share: { numerator: 95, denominator: 100 },
    sources: [],
  };
  expect(regroup(plan("old:1", share), plan("old:2", share)).notDerivable).toMatchObject([
    { reason: "not-additive", lacks: [] },
  ]);
});
