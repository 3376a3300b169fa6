import { createReadStream } from "node:fs";
import type { CellValue } from "@ishc/core";
import { readTextRows } from "@ishc/workbook";
import type { FileOutcome } from "./file-outcome.js";
import type { CheckFileOptions } from "./check-file-options.js";
import { guessKind } from "./guess-kind.js";
import { TableRun } from "./table-run.js";

/** Headers stand among the first thirty rows; a few more show those of several lines whole. */
const heldRowCount = 40;

/** Checks a CSV or TSV file while it is read, so that memory does not grow with it. */
export async function checkText(file: string, options: CheckFileOptions): Promise<FileOutcome> {
  const held: (readonly CellValue[])[] = [];
  let run: TableRun | undefined;
  const begin = (): TableRun => {
    const kind = options.kind ?? guessKind([{ rows: held }]) ?? "clubs";
    const started = new TableRun(kind, { file }, options);
    for (const cells of held) started.read(cells);
    run = started;
    return started;
  };
  const { ok, issues } = await readTextRows(
    createReadStream(file),
    (cells) => {
      if (run) run.read(cells);
      else if (held.push(cells) >= heldRowCount) begin();
    },
    { file },
  );
  // What was read of a file that ends in the middle would be taken for all of it.
  if (!ok) return { issues };
  return { table: (run ?? begin()).end(), issues };
}
