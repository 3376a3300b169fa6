import { formatCounts } from "./count-results.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { run } from "./run.mjs";

const filters = process.argv.slice(2);

/** Ends the run as a failed test would: the last line of every run is the counts. */
const fail = (step, error) => {
  if (error) console.error(error);
  console.error(`\n${step} failed, so no test ran. Mend that first.`);
  console.log(formatCounts({ passed: 0, failed: 1 }));
  process.exit(1);
};

try {
  ensureInstalled();
} catch (error) {
  fail("Installing (npm ci)", error.message);
}

// While one part is worked on, only what its tests need; a whole run checks types, style and walls too.
const tasks = filters.length > 0 ? ["build"] : ["build", "typecheck", "typecheck:house", "lint"];
if (!run("turbo", ["run", ...tasks, "--output-logs=errors-only"]))
  fail(`turbo (${tasks.join(", ")})`);

// In this process, so that nothing is printed behind the counts. Loaded only now: it may just have been installed.
const { runTests } = await import("./run-tests.mjs");
const counts = await runTests(filters).catch((error) => fail("Starting vitest", error));
console.log(formatCounts(counts));
process.exit(counts.failed > 0 ? 1 : 0);
