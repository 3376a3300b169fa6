import { expect, test } from "vitest";
import { day } from "../day/testing/days.js";
import { backtestRange } from "./backtest-range.js";
import { figure } from "./testing/inputs.js";

/** Ten a year, then what the next figure is. */
const steady = [
  figure(10, "2016-12-31"),
  figure(20, "2017-12-31"),
  figure(30, "2018-12-31"),
  figure(41, "2019-12-31"),
];
const outcomesOf = (...next: readonly ReturnType<typeof figure>[]) =>
  backtestRange("stock", [...steady, ...next]).map(({ outcome }) => outcome);

test("a figure that comes at a pace seen before is a hit, earlier or later it is a miss", () => {
  expect(outcomesOf(figure(51, "2020-12-15"))).toEqual([undefined, undefined, undefined, "hit"]);
  expect(outcomesOf(figure(80, "2020-12-15"))[3]).toBe("early");
  expect(outcomesOf(figure(42, "2020-12-15"))[3]).toBe("late");
});

test("the two ends of the range are in it, and a day outside is not", () => {
  const last = backtestRange("stock", [...steady, figure(51, "2020-12-15")])[3];
  const { first = day("0000-01-01"), last: end = day("9999-12-31") } = last?.outlook.range ?? {};
  expect([first, end]).toEqual(["2020-11-27", "2020-12-30"]);
  expect(outcomesOf(figure(51, first))[3]).toBe("hit");
  expect(outcomesOf(figure(51, "2020-11-26"))[3]).toBe("early");
  expect(outcomesOf(figure(51, end))[3]).toBe("hit");
  expect(outcomesOf(figure(51, "2021-01-01"))[3]).toBe("late");
});

test("where fewer than three paces were seen, or nothing was added, there is nothing to test", () => {
  expect(outcomesOf()).toEqual([undefined, undefined, undefined]);
  expect(outcomesOf(figure(41, "2020-12-31"))[3]).toBeUndefined();
});

test("each step is asked of what was known on its day alone", () => {
  const [last] = backtestRange("stock", [...steady, figure(51, "2020-12-15")]).slice(-1);
  const later = [figure(500, "2021-12-31"), figure(501, "2022-12-31")];
  expect(backtestRange("stock", [...later, ...steady, figure(51, "2020-12-15")])[3]).toEqual(last);
});

test("a placeholder day tests nothing", () => {
  const placeholder = figure(45, "2020-06-30", { asOfBasis: "placeholder" });
  expect(outcomesOf(placeholder, figure(51, "2020-12-15"))).toEqual(
    outcomesOf(figure(51, "2020-12-15")),
  );
});

test("a pace that never rose leads nowhere: what came all the same came early", () => {
  const standing = ["2016", "2017", "2018", "2019"].map((year) => figure(10, `${year}-12-31`));
  const [last] = backtestRange("stock", [...standing, figure(20, "2020-12-31")]).slice(-1);
  expect(last?.outlook.range).not.toHaveProperty("first");
  expect(last?.outcome).toBe("early");
});

test("a flow begins with none counted on its first day", () => {
  const flow = [figure(9, "2017-03-31"), figure(20, "2017-12-31"), figure(30, "2018-12-31")];
  const steps = backtestRange("flow", [...flow, figure(41, "2019-12-31")], day("2016-12-31"));
  expect(steps.map(({ outcome }) => outcome)).toEqual([undefined, undefined, "hit"]);
});
