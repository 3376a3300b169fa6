import { expect, test } from "vitest";
import { emptyTally, mergeTallies, replaceContributions } from "./merge-tallies.js";
import { regroupTally } from "./regroup-tally.js";
import { TallyEditionError, TallyOverlapError } from "./tally-errors.js";
import { smallGazetteer } from "../place/testing/small-gazetteer.js";
import { club } from "./testing/clubs.js";
import { builderOf, old, recent, tallyOf } from "./testing/tallies.js";

const first = club({ province: "old:1" });
const second = club({ province: "old:2" });

test("a tally names who contributed, of which place and on which day", () => {
  const contributors = mergeTallies(
    tallyOf([first], { asOf: "2009-06-30" }),
    tallyOf([second], { asOf: "2009-07-31" }),
  ).contributions.map(({ contributor }) => contributor);
  expect(contributors).toEqual(["register:old:1@2009-06-30", "register:old:2@2009-07-31"]);
});

test("the same register is not added twice, whatever its day", () => {
  const march = tallyOf([first, second], { asOf: "2009-03-31" });
  const june = tallyOf([first], { asOf: "2009-06-30" });
  let caught: unknown;
  try {
    mergeTallies(march, june);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(TallyOverlapError);
  expect((caught as TallyOverlapError).contributors).toEqual(["register:old:1@2009-06-30"]);
  const sent = replaceContributions(march, june).contributions;
  expect(sent.map(({ contributor }) => contributor)).toEqual([
    "register:old:1@2009-06-30",
    "register:old:2@2009-03-31",
  ]);
});

test("a merged province and one of its parts hold the same clubs", () => {
  const part = regroupTally(tallyOf([first]), smallGazetteer, recent);
  const whole = tallyOf([club({ province: "new:1" })], { edition: recent, asOf: "2010-06-30" });
  expect(() => mergeTallies(part, whole)).toThrow(TallyOverlapError);
});

test("tallies of two editions are not merged before the older is regrouped", () => {
  expect(() => mergeTallies(emptyTally(old), emptyTally(recent))).toThrow(TallyEditionError);
});

const ofDistrict = (district: string, count: number, asOf = "2009-06-30") => {
  const builder = builderOf({ asOf, district });
  for (let index = 0; index < count; index += 1) builder.add(first);
  return builder.toTally();
};

test("registers of two districts of a province lie beside each other, and each can be sent again", () => {
  const both = mergeTallies(ofDistrict("huyện Đông", 2), ofDistrict("thị xã Đông", 3));
  expect(both.contributions.map(({ contributor }) => contributor)).toEqual([
    "register:old:1/huyen-dong@2009-06-30",
    "register:old:1/thi-xa-dong@2009-06-30",
  ]);
  const again = replaceContributions(both, ofDistrict("H. Đông", 4, "2009-07-31"));
  expect(again.contributions.map(({ contributor }) => contributor)).toEqual([
    "register:old:1/huyen-dong@2009-07-31",
    "register:old:1/thi-xa-dong@2009-06-30",
  ]);
});

test("a province takes the place of its districts, a district never that of its province", () => {
  const districts = mergeTallies(ofDistrict("huyện Đông", 2), ofDistrict("huyện Tây", 3));
  const whole = tallyOf([first]);
  expect(replaceContributions(districts, whole)).toEqual(whole);
  expect(() => replaceContributions(whole, districts)).toThrow(TallyOverlapError);
  const merged = tallyOf([club({ province: "new:1" })], { edition: recent });
  const part = regroupTally(whole, smallGazetteer, recent);
  expect(replaceContributions(part, merged)).toEqual(merged);
  expect(() => replaceContributions(merged, part)).toThrow(TallyOverlapError);
});

test.each(["H. Đông", "Đông", "HUYỆN ĐÔNG"])(
  "a district is not added twice, also not as %s, nor beside its province",
  (name) => {
    const known = ofDistrict("huyện Đông", 2);
    expect(() => mergeTallies(known, ofDistrict(name, 1, "2009-07-31"))).toThrow(TallyOverlapError);
    expect(() => mergeTallies(known, tallyOf([first]))).toThrow(TallyOverlapError);
    expect(() => mergeTallies(tallyOf([first]), known)).toThrow(TallyOverlapError);
  },
);
