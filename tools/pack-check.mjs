import { copyFileSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./ensure-installed.mjs";
import { runOrExit } from "./run.mjs";

/** `--keep FOLDER` leaves the tarballs there when all holds: what was checked is what is published. */
const { values: options } = parseArgs({ options: { keep: { type: "string" } } });

ensureInstalled();
runOrExit("turbo", ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"]);

const { prepareConsumer } = await import("./packing/prepare-consumer.mjs");
const { packChecks } = await import("./packing/pack-checks.mjs");

const consumer = await prepareConsumer();
let failedCount = 0;
try {
  for (const { name, manifest } of consumer.packages) {
    console.log(`packed and installed ${name}@${manifest.version}`);
  }
  for (const { title, find } of packChecks) {
    const problems = await find(consumer);
    if (problems.length > 0) failedCount += 1;
    console.log(`${problems.length === 0 ? "✓" : "✗"} ${title}`);
    for (const problem of problems) console.log(`    ${problem.replaceAll("\n", "\n    ")}`);
  }
  if (options.keep && failedCount === 0) {
    mkdirSync(options.keep, { recursive: true });
    for (const { tarball } of consumer.packages) {
      copyFileSync(tarball, join(options.keep, basename(tarball)));
    }
  }
} finally {
  await consumer.remove();
}
if (failedCount > 0) {
  console.error(`\n${failedCount} of ${packChecks.length} checks failed: do not publish.`);
  process.exit(1);
}
console.log(`\nAll ${packChecks.length} checks hold.`);
