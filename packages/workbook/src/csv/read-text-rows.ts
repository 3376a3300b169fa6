import type { Issue, Result } from "@ishc/core";
import { checkFileSize } from "../check-limits.js";
import { FileProblem } from "../file-problem.js";
import { fileLimits } from "../limits.js";
import type { ReadOptions } from "../read-workbook.js";
import { listPieces } from "./list-pieces.js";
import { TextRowReader, type TakeRow, type TextFile } from "./text-row-reader.js";

/**
 * Reads the rows of a CSV or TSV file piece by piece, so that memory does not grow with the file.
 * Encoding (UTF-8, UTF-16, windows-1258, windows-1252), delimiter (`,`, `;`, tab) and line ends are
 * found out; blank rows are handed over too, since they count in the numbers of rows.
 *
 * Issues: `file-too-large`, `too-many-rows`, `too-many-columns`, `file-empty`, `file-broken`,
 * `quote-not-closed`,
 * and with a value `encoding-part-unknown`. It never throws of itself; what `takeRow` throws passes
 * through. Rows handed over before an error stay handed over.
 *
 * @example
 * const rows: (readonly string[])[] = [];
 * await readTextRows(new TextEncoder().encode("Tỉnh;Số CLB\nLạng Sơn;163"), (cells) => {
 *   rows.push(cells);
 * });
 * rows; // => [["Tỉnh", "Số CLB"], ["Lạng Sơn", "163"]]
 */
export async function readTextRows(
  source: Uint8Array | AsyncIterable<Uint8Array>,
  takeRow: TakeRow,
  options: ReadOptions = {},
): Promise<Result<TextFile>> {
  const inFile = (issue: Issue): Issue =>
    options.file === undefined ? issue : { ...issue, at: { file: options.file, ...issue.at } };
  const limits = { ...fileLimits, ...options.limits };
  const reader = new TextRowReader(takeRow, limits);
  try {
    if (source instanceof Uint8Array) checkFileSize(source.length, limits);
    for await (const { piece, isLast } of listPieces(source)) reader.take(piece, isLast);
    const { value, issues } = reader.finish();
    return { ok: true, value, issues: issues.map(inFile) };
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return { ok: false, issues: [inFile(problem.issue)] };
  }
}
