import { ensureInstalled } from "./ensure-installed.mjs";
import { run } from "./run.mjs";

const filters = process.argv.slice(2);

/** Ends the run as vitest's reporter does: the last line of every run is the counts. */
const fail = (step) => {
  console.error(`\n"${step}" failed, so no test ran. Mend that first.`);
  console.log("0 passed, 1 failed");
  process.exit(1);
};

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  fail("npm ci");
}
// While one part is worked on, only what its tests need; a whole run also checks types, style and walls.
const tasks = filters.length > 0 ? ["build"] : ["build", "typecheck", "typecheck:house", "lint"];
if (!run("turbo", ["run", ...tasks, "--output-logs=errors-only"])) fail(tasks.join(", "));
// The reporter has printed the counts: nothing may follow them.
process.exitCode = run("vitest", ["run", ...filters]) ? 0 : 1;
