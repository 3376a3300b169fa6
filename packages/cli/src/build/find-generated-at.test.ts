import type { Day } from "@ishc/core";
import { expect, test } from "vitest";
import { findGeneratedAt } from "./find-generated-at.js";

const asOf = "2026-06-30" as Day;

test("the option comes before the environment, and both before the cut-off", () => {
  const written = "2026-07-15T08:00:00+07:00";
  expect(findGeneratedAt(asOf, written, "0")).toBe(written);
  expect(findGeneratedAt(asOf, undefined, "1782838800")).toBe("2026-07-01T00:00:00+07:00");
  expect(findGeneratedAt(asOf, undefined, undefined)).toBe("2026-06-30T00:00:00+07:00");
});

test.each([
  ["2026-07-15", undefined],
  ["2026-07-15T08:00:00", undefined],
  [undefined, "yesterday"],
])("a time without offset and an epoch that is no number are refused: %s, %s", (written, epoch) => {
  expect(() => findGeneratedAt(asOf, written, epoch)).toThrow();
});
