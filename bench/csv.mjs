/**
 * A register of 100,000 clubs as CSV, read by the bare parser, by our reader and by the whole check:
 * time of the processor, peak memory, memory a row. Writes docs/bench-csv.md. Run it with
 * "npm run bench:csv", on a machine that does little else; a number after it is the number of rounds.
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runOrExit } from "../tools/run.mjs";
import { measureSubject } from "./csv/measure-subject.mjs";
import { writePage } from "./markdown.mjs";

runOrExit("turbo", ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"]);
const { resultPage, titles } = await import("./csv/result-page.mjs");
const { writeRegister } = await import("./csv/write-register.mjs");

const rowCount = 100_000;
const fullRoundCount = 7;
const roundCount = Number(process.argv[2] ?? fullRoundCount);

const folder = await mkdtemp(join(tmpdir(), "ishc-bench-"));
try {
  const files = {
    "right rows": join(folder, "right.csv"),
    "a mistake in one row of twenty": join(folder, "mistakes.csv"),
  };
  await writeRegister(files["right rows"], rowCount, 0);
  await writeRegister(files["a mistake in one row of twenty"], rowCount, 20);
  const measured = [];
  for (const [title, file] of Object.entries(files)) {
    // Round by round, so that what else the machine does meets all subjects alike.
    const rounds = Array.from({ length: roundCount }, () =>
      Object.fromEntries(Object.keys(titles).map((name) => [name, measureSubject(name, file)])),
    );
    measured.push({ title, byteCount: (await stat(file)).size, rounds });
  }
  const page = resultPage({
    measured,
    rowCount,
    roundCount,
    coreCount: availableParallelism(),
    day: new Date().toISOString().slice(0, 10),
  });
  // A short run is for looking, not for the record.
  await writePage("bench-csv.md", page, roundCount >= fullRoundCount);
} finally {
  await rm(folder, { recursive: true, force: true });
}
