/**
 * Counts what a run of the tests gave. What failed outside a test counts as one failure each: a file
 * that does not load, an error nobody caught, a run that found nothing to run.
 * @param {readonly import("vitest/node").TestModule[]} modules
 * @param {readonly unknown[]} unhandledErrors
 */
export function countResults(modules, unhandledErrors) {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state);
    for (const state of states) {
      // A test that never came to run is no success.
      if (state === "pending") counts.failed += 1;
      else counts[state] += 1;
    }
    if (module.state() === "failed" && !states.includes("failed")) counts.failed += 1;
  }
  if (counts.passed + counts.failed + counts.skipped === 0) counts.failed = 1;
  return counts;
}

/** The line every run ends with; the landing check reads it. */
export const formatCounts = ({ passed, failed, skipped = 0 }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
