import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { registerColumns } from "./registers/columns.mjs";
import { listRegisterRows } from "./registers/list-register-rows.mjs";
import { writeCsvLine } from "./registers/write-csv-line.mjs";

/**
 * Writes a made-up register and what a check must find in it:
 * node tools/make-register.mjs --rows 10000 --seed 7 --mistakes 0.05 --out FILE.csv --answers FILE.csv
 */
const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    mistakes: { type: "string", default: "0.05" },
    out: { type: "string" },
    answers: { type: "string" },
  },
});
if (options.out === undefined) throw new Error("Name the file to write: --out FILE.csv");

/** Waits for a slow disk, so that a register of any size stays small in memory. */
async function writeLine(stream, cells) {
  if (!stream.write(writeCsvLine(cells))) await once(stream, "drain");
}

const out = createWriteStream(options.out);
const answers = options.answers === undefined ? undefined : createWriteStream(options.answers);
await writeLine(
  out,
  registerColumns.map(([, header]) => header),
);
if (answers) {
  await writeLine(answers, ["row", "column", "code", "certainty", "suggestion", "mistake"]);
}
// The header is the file's first row.
let row = 1;
for (const { cells, answer } of listRegisterRows({
  seed: Number(options.seed),
  rowCount: Number(options.rows),
  mistakeRatio: Number(options.mistakes),
})) {
  row += 1;
  await writeLine(out, cells);
  if (answers && answer) {
    const { column, code, certainty, suggestion = "", mistake } = answer;
    await writeLine(answers, [String(row), column, code, certainty, suggestion, mistake]);
  }
}
out.end();
answers?.end();
