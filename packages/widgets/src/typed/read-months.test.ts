import { expect, test } from "vitest";
import { isTypedTrue } from "./is-typed-true.js";
import { readMonths } from "./read-months.js";

test("a period is years and months", () => {
  expect(["P1Y", "P6M", "P1Y6M", "p3m"].map(readMonths)).toEqual([12, 6, 18, 3]);
  expect(["", "P", "P0M", "1 năm", "P30D", "PT5M", "P1Y6"].map(readMonths)).toEqual(
    Array(7).fill(undefined),
  );
});

test("absent, false, no and 0 switch off; everything else switches on", () => {
  expect([undefined, null, "false", "No", "0", 0, false].map(isTypedTrue)).toEqual(
    Array(7).fill(false),
  );
  expect(["", "true", "yes", "history", true, 1].map(isTypedTrue)).toEqual(Array(6).fill(true));
});
