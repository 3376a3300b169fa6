import { readFile } from "node:fs/promises";
import { readWorkbook } from "@ishc/workbook";
import { choicesSheetName, guideSheetName } from "../template/sheet-names.js";
import type { FileOutcome } from "./file-outcome.js";
import type { CheckFileOptions } from "./check-file-options.js";
import { guessKind } from "./guess-kind.js";
import { TableRun } from "./table-run.js";

const withoutData = new Set([guideSheetName, choicesSheetName]);

/** Checks the sheets of a workbook, those of the template's guide left out. */
export async function checkWorkbook(file: string, options: CheckFileOptions): Promise<FileOutcome> {
  const result = await readWorkbook(await readFile(file), { file });
  if (!result.ok) return { issues: result.issues };
  const sheets = result.value.sheets.filter(({ sheet }) => !withoutData.has(sheet));
  const [first] = sheets;
  if (!first) return { issues: result.issues };
  const run = new TableRun(options.kind ?? guessKind(sheets) ?? "clubs", first, options);
  for (const sheet of sheets) {
    run.next(sheet);
    for (const cells of sheet.rows) run.read(cells);
  }
  return {
    table: run.end(),
    issues: result.issues,
    sheetNames: sheets.map(({ sheet }) => sheet),
  };
}
