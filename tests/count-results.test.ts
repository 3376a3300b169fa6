import { describe, expect, it } from "vitest";
import { countResults, formatCounts } from "../tools/count-results.mjs";

type Modules = Parameters<typeof countResults>[0];
const module = (state: string, ...tests: string[]) => ({
  state: () => state,
  children: { allTests: () => tests.map((one) => ({ result: () => ({ state: one }) })) },
});
const count = (modules: object[], errors: unknown[] = []) =>
  countResults(modules as unknown as Modules, errors);

describe("the counts at the end of a run", () => {
  it("are of tests", () => {
    expect(
      count([module("passed", "passed", "passed", "skipped"), module("failed", "failed")]),
    ).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it("count a file that does not load as a failure", () => {
    expect(count([module("failed"), module("passed", "passed")])).toMatchObject({ failed: 1 });
  });

  it("count a test that never ran as a failure", () => {
    expect(count([module("failed", "passed", "pending")]).failed).toBeGreaterThan(0);
  });

  it("count an error that nobody caught as a failure", () => {
    expect(count([module("passed", "passed")], [new Error()])).toMatchObject({ failed: 1 });
  });

  it("count a run without any test as a failure", () => {
    expect(count([])).toMatchObject({ passed: 0, failed: 1 });
  });

  it("are one plain line", () => {
    expect(formatCounts({ passed: 12, failed: 0 })).toBe("12 passed, 0 failed");
    expect(formatCounts({ passed: 12, failed: 1, skipped: 2 })).toBe(
      "12 passed, 1 failed, 2 skipped",
    );
  });
});
