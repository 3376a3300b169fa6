import { parseCLI, startVitest } from "vitest/node";
import { countResults } from "./count-results.mjs";

/** Runs the tests once, those the filters name or all, and counts. @param {readonly string[]} filters */
export async function runTests(filters) {
  const { filter, options } = parseCLI(["vitest", "run", ...filters]);
  const vitest = await startVitest("test", filter, { ...options, watch: false });
  const { state } = vitest;
  const counts = countResults(state.getTestModules(), state.getUnhandledErrors());
  await vitest.close();
  // vitest may know a reason to fail that is no test of ours.
  if (process.exitCode && counts.failed === 0) counts.failed = 1;
  return counts;
}
