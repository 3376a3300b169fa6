/** Ends a run with one plain line of counts, which the landing check reads. */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        if (state in counts) counts[state] += 1;
      }
      // A file that does not load has no tests, yet it failed.
      if (module.state() === "failed" && tests.every((test) => test.result().state !== "failed")) {
        counts.failed += 1;
      }
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
    console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  }
}
