import { expect, test } from "vitest";
import { emptyTally, mergeTallies, replaceContributions } from "./merge-tallies.js";
import { regroupTally } from "./regroup-tally.js";
import { TallyEditionError, TallyOverlapError } from "./tally-errors.js";
import { smallGazetteer } from "../place/testing/small-gazetteer.js";
import { club } from "./testing/clubs.js";
import { old, recent, tallyOf } from "./testing/tallies.js";

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
