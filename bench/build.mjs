/**
 * A register of clubs made into a data file by `ishc build`, beside `ishc check` of the same file: time
 * of the processor, peak memory, memory a row. Writes docs/bench-build.md. Run it with
 * "npm run bench:build", on a machine that does little else; a number after it is the number of rounds.
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runOrExit } from "../tools/run.mjs";
import { measureCommand } from "./build/measure-command.mjs";
import { measureSubject } from "./csv/measure-subject.mjs";
import { writePage } from "./markdown.mjs";

runOrExit("turbo", ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"]);
const { resultPage } = await import("./build/result-page.mjs");
const { writeRegister } = await import("./csv/write-register.mjs");

const rowCounts = [10_000, 100_000];
const fullRoundCount = 5;
const roundCount = Number(process.argv[2] ?? fullRoundCount);
const day = ["--as-of", "2025-11-25"];

const folder = await mkdtemp(join(tmpdir(), "ishc-bench-"));
try {
  const measured = [];
  for (const rowCount of rowCounts) {
    const file = join(folder, `${rowCount}.csv`);
    await writeRegister(file, rowCount, 0);
    const out = join(folder, "out");
    // Round by round, so that what else the machine does meets both alike.
    const rounds = Array.from({ length: roundCount }, () => ({
      check: measureCommand(["check", file, ...day], folder),
      build: measureCommand(["build", "--clubs", file, ...day, "--out", out], folder),
    }));
    const byteCounts = await Promise.all(
      [file, join(out, "latest.json")].map(async (path) => (await stat(path)).size),
    );
    measured.push({ rowCount, byteCounts, rounds });
  }
  const largest = join(folder, `${rowCounts.at(-1)}.csv`);
  const growth = Array.from({ length: roundCount }, () => measureSubject("tally", largest));
  const page = resultPage({
    measured,
    growth,
    roundCount,
    coreCount: availableParallelism(),
    day: new Date().toISOString().slice(0, 10),
  });
  // A short run is for looking, not for the record.
  await writePage("bench-build.md", page, roundCount >= fullRoundCount);
} finally {
  await rm(folder, { recursive: true, force: true });
}
