import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../day/add-days.js";
import { day } from "../day/testing/days.js";
import type { Day, Period } from "../day/day.js";
import type { SchemeId } from "./scheme.js";
import { SchemeWindows, type SchemeWindow } from "./scheme-windows.js";

const scheme = (id: string, from: string, to: string, lastYear: number): SchemeWindow => ({
  id: id as SchemeId,
  window: { from: day(from), to: day(to) },
  period: { firstYear: 2000, lastYear },
});
const windows = new SchemeWindows([
  scheme("a", "2001-08-02", "2005-08-30", 2005),
  scheme("b", "2005-08-31", "2009-07-31", 2009),
  scheme("c", "2009-08-01", "2019-12-31", 2019),
]);
const period = (first: string, last = first): Period => ({
  first: day(first),
  last: day(last),
  precision: "day",
});
const named = (id: string) => id as SchemeId;
const late = day("2015-12-31");

test.each([
  ["2001-08-01", { kind: "none" }],
  ["2001-08-02", { kind: "counted", scheme: "a" }],
  ["2005-08-30", { kind: "counted", scheme: "a" }],
  ["2005-08-31", { kind: "counted", scheme: "b" }],
  ["2016-01-01", { kind: "none" }],
])("an event of %s is placed by the first and last days of windows", (on, placing) => {
  expect(windows.place(period(on), late)).toEqual(placing);
});

test("an event that may lie on either side of a first day counts on neither, with the schemes it may be of", () => {
  expect(windows.place(period("2005-08-30", "2005-08-31"), late)).toEqual({
    kind: "straddles",
    boundary: "2005-08-31",
    schemes: ["a", "b"],
  });
  expect(windows.place(period("2001-01-01", "2001-12-31"), late)).toEqual({
    kind: "straddles",
    boundary: "2001-08-02",
    schemes: ["a"],
  });
});

test("a scheme that is named is believed; one that nobody knows is not", () => {
  const vague = period("2009-01-01", "2009-12-31");
  expect(windows.place(vague, late, named("b"))).toEqual({ kind: "counted", scheme: "b" });
  expect(windows.place(vague, late, named("z"))).toMatchObject({ kind: "straddles" });
});

test("an event that may still come is undetermined, and one that can only come later is none", () => {
  const vague = period("2010-01-01", "2010-12-31");
  expect(windows.place(vague, day("2010-06-30"))).toEqual({ kind: "undetermined", scheme: "c" });
  expect(windows.place(vague, day("2009-12-31"))).toEqual({ kind: "none" });
});

test("a day counts for one scheme, and is claimed twice where the text of another decision claims it too", () => {
  expect(windows.isClaimedTwice(period("2005-12-31"), named("b"))).toBe(true);
  expect(windows.isClaimedTwice(period("2006-01-01"), named("b"))).toBe(false);
  expect(windows.isClaimedTwice(period("2009-12-31"), named("c"))).toBe(true);
});

test("every day from the first window on counts for exactly one scheme", () => {
  const start: Day = day("2001-08-02");
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), (one, other) => {
      const [first, last] = [one, other]
        .sort((a, b) => a - b)
        .map((count) => addDays(start, count));
      if (!first || !last) throw new Error("two days");
      const told = { first, last, precision: "day" } as const;
      const asOf = day("2020-01-01");
      const [ofFirst, ofLast, ofBoth] = [
        windows.place({ ...told, last: first }, asOf),
        windows.place({ ...told, first: last }, asOf),
        windows.place(told, asOf),
      ];
      expect([ofFirst.kind, ofLast.kind]).toEqual(["counted", "counted"]);
      // Both ends in one window, and the event is; in two, and it is in neither.
      expect(ofBoth).toEqual(
        JSON.stringify(ofFirst) === JSON.stringify(ofLast)
          ? ofFirst
          : expect.objectContaining({ kind: "straddles" }),
      );
    }),
    { numRuns: 1000 },
  );
});
