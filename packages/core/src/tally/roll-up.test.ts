import { expect, test } from "vitest";
import type { Club } from "../club/club.js";
import type { Cluster } from "../cluster/cluster.js";
import { smallGazetteer } from "../place/testing/small-gazetteer.js";
import { mergeTallies } from "./merge-tallies.js";
import { regroupTally } from "./regroup-tally.js";
import { RegroupDirectionError } from "./tally-errors.js";
import { rollUp } from "./roll-up.js";
import type { Tally } from "./tally.js";
import { club } from "./testing/clubs.js";
import { builderOf, old, recent, tallyOf } from "./testing/tallies.js";

const gazetteer = smallGazetteer;
const clubsOf = (province: string, count: number) =>
  Array.from({ length: count }, () => club({ province, numbers: { members: 60 } }));
const find = (tally: Tally, area: object, measure: string, clusters: readonly Cluster[] = []) =>
  rollUp(tally, { gazetteer, clusters }).sums.find(
    (sum) => sum.measure === measure && JSON.stringify(sum.area) === JSON.stringify(area),
  );

test("the country is the sum of its provinces, and says how many of them told", () => {
  const two = tallyOf([...clubsOf("old:1", 3), ...clubsOf("old:2", 4)]);
  expect(find(two, { place: "country" }, "clubs")).toMatchObject({
    value: 7,
    qualifier: "at-least",
    provinces: { numerator: 2, denominator: 3 },
  });
  const all = mergeTallies(two, tallyOf(clubsOf("old:3", 1)));
  expect(find(all, { place: "country" }, "members")).toMatchObject({
    value: 480,
    qualifier: "exact",
  });
  expect(find(all, { region: "all" }, "clubs")).toMatchObject({ value: 8, qualifier: "exact" });
});

test("a sum over different days carries its first and its last", () => {
  const tally = mergeTallies(
    tallyOf(clubsOf("old:1", 1), { asOf: "2009-06-30" }),
    tallyOf(clubsOf("old:2", 1), { asOf: "2009-09-30" }),
  );
  expect(find(tally, { place: "country" }, "clubs")).toMatchObject({
    value: 2,
    firstDay: "2009-06-30",
    lastDay: "2009-09-30",
  });
});

test("a province that did not report a number leaves the sum open upwards", () => {
  const tally = tallyOf([
    ...clubsOf("old:1", 2),
    club({ province: "old:2" }),
    ...clubsOf("old:3", 1),
  ]);
  expect(find(tally, { place: "country" }, "members")).toMatchObject({
    value: 180,
    qualifier: "at-least",
    knownCount: 3,
    missingCount: 1,
    provinces: { numerator: 2, denominator: 3 },
  });
});

test("a cluster has as many provinces as it states, though fewer are named", () => {
  const cluster = { id: "c", statedSize: 3, members: ["old:1", "old:2"] } as unknown as Cluster;
  const tally = tallyOf([...clubsOf("old:1", 2), ...clubsOf("old:2", 2)]);
  expect(find(tally, { cluster: "c" }, "clubs", [cluster])).toMatchObject({
    value: 4,
    qualifier: "at-least",
    provinces: { numerator: 2, denominator: 3 },
  });
});

test("places with a club are counted in the edition at hand and not carried into another", () => {
  const tally = tallyOf([...clubsOf("old:1", 2), ...clubsOf("old:2", 1), ...clubsOf("old:3", 1)]);
  expect(find(tally, { place: "country" }, "provinces_with_club")?.value).toBe(3);
  const regrouped = regroupTally(tally, gazetteer, recent);
  expect(find(regrouped, { place: "country" }, "provinces_with_club")).toMatchObject({
    value: 2,
    provinces: { numerator: 2, denominator: 2 },
  });
});

test("communes with a club are counted once each, and a club without one leaves them open", () => {
  const at = (commune?: string) => club({ province: "new:2", ...(commune && { commune }) });
  const on = { edition: recent, asOf: "2012-01-01" };
  const known = tallyOf([at("new:2x"), at("new:2x"), at("new:2y")], on);
  expect(find(known, { place: "new:2" }, "communes_with_club")).toMatchObject({
    value: 2,
    qualifier: "exact",
  });
  const open = tallyOf([at("new:2x"), at()], on);
  expect(find(open, { place: "new:2" }, "communes_with_club")).toMatchObject({
    value: 1,
    qualifier: "at-least",
    missingCount: 1,
  });
});

test("a merged province of which one part told is not derivable, and says which part lacks", () => {
  const tally = regroupTally(tallyOf(clubsOf("old:1", 3)), gazetteer, recent);
  expect(find(tally, { place: "new:1" }, "clubs")).toBeUndefined();
  expect(
    rollUp(tally, { gazetteer }).notDerivable.find(({ measure }) => measure === "clubs"),
  ).toEqual({
    area: { place: "new:1" },
    measure: "clubs",
    reason: "parts-missing",
    lacks: ["old:2"],
  });
  // What is known is still in the country's sum.
  expect(find(tally, { place: "country" }, "clubs")).toMatchObject({
    value: 3,
    qualifier: "at-least",
  });
});

test("parts more than 31 days apart do not make a province", () => {
  const parts = (asOf: string) =>
    rollUp(
      regroupTally(
        mergeTallies(
          tallyOf(clubsOf("old:1", 3), { asOf: "2009-11-30" }),
          tallyOf(clubsOf("old:2", 3), { asOf }),
        ),
        gazetteer,
        recent,
      ),
      { gazetteer },
    );
  expect(parts("2009-12-31").notDerivable).toEqual([]);
  expect(parts("2010-01-01").notDerivable[0]).toMatchObject({
    reason: "days-apart",
    lacks: ["old:1"],
  });
});

test("nothing is regrouped back into the provinces that are gone", () => {
  expect(() => regroupTally({ edition: recent, contributions: [] }, gazetteer, old)).toThrow(
    RegroupDirectionError,
  );
});

const districtOf = (district: string, clubs: readonly Club[], edition = recent) => {
  const builder = builderOf({ edition, asOf: "2010-06-30", district });
  for (const each of clubs) builder.add(each);
  return builder.toTally();
};

test("districts of a province are added up, and are at least the province: nobody says these are all", () => {
  const tally = mergeTallies(
    districtOf("huyện Đông", clubsOf("new:1", 2)),
    districtOf("huyện Tây", clubsOf("new:1", 3)),
  );
  expect(find(tally, { place: "new:1" }, "clubs")).toMatchObject({
    value: 5,
    qualifier: "at-least",
    contributors: ["register:new:1/huyen-dong@2010-06-30", "register:new:1/huyen-tay@2010-06-30"],
  });
  expect(find(tally, { place: "country" }, "clubs")).toMatchObject({
    value: 5,
    provinces: { numerator: 0, denominator: 2 },
  });
});

test("a commune that two former districts share is one commune with a club, with the clubs of both", () => {
  const inCommune = (commune: string) => club({ province: "new:1", commune });
  const tally = mergeTallies(
    districtOf("huyện Đông", [inCommune("new:1x"), inCommune("new:1y")]),
    districtOf("huyện Tây", [inCommune("new:1y")]),
  );
  expect(find(tally, { place: "new:1y" }, "clubs")).toMatchObject({ value: 2 });
  expect(find(tally, { place: "new:1" }, "communes_with_club")).toMatchObject({
    value: 2,
    qualifier: "at-least",
  });
});
