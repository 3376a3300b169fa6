import { readXls as readWithHucre } from "hucre";
import type { CellValue } from "@ishc/core";
import { callHucre } from "../call-hucre.js";
import { checkCellCount, checkExtent } from "../check-limits.js";
import { FileProblem } from "../file-problem.js";
import type { FileLimits } from "../limits.js";
import { mendRows } from "../mend-rows.js";
import type { SheetReading } from "../sheet-reading.js";
import { toCellValue, type RawValue } from "../to-cell-value.js";
import { listCfbStreams } from "./list-cfb-streams.js";
import { surveyXls } from "./survey-xls.js";

/** hucre gives the errors of an `.xls` as texts; a person can type one only as an error, too. */
const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERR!)$/;

/** The sheets of an `.xls`, measured first, within the limits, then read by hucre. */
export async function readXls(
  bytes: Uint8Array,
  limits: FileLimits,
): Promise<readonly SheetReading[]> {
  const streams = listCfbStreams(bytes);
  // An encrypted .xlsx travels in the container of .xls ([MS-OFFCRYPTO], section 2.3.4.4).
  if (streams?.has("EncryptedPackage")) throw new FileProblem("file-encrypted");
  const stream = streams?.get("Workbook");
  if (stream === undefined) throw new FileProblem("file-kind-unknown", describeOther(streams));
  const survey = surveyXls(stream);
  if (survey.isEncrypted) throw new FileProblem("file-encrypted");
  for (const { extent } of survey.sheets) checkExtent(extent, limits, { row: extent.rowCount });
  checkCellCount(
    survey.sheets.map(({ extent }) => extent),
    limits,
  );
  const { sheets } = await callHucre(() => readWithHucre(bytes));
  return sheets.map(({ name, rows, merges = [] }, index) => {
    // A row without cells is a hole in hucre's list.
    const values = Array.from(rows, (row: readonly RawValue[] | undefined) =>
      (row ?? []).map(toXlsValue),
    );
    for (const { row, column, text } of survey.sheets[index]?.lateTexts ?? []) {
      const cells = values[row];
      if (cells && !cells[column]) {
        while (cells.length < column) cells.push("");
        cells[column] = text;
      }
    }
    const mended = mendRows(values, name);
    return {
      sheet: {
        sheet: name,
        rows: mended.rows,
        merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
          top: startRow,
          left: startCol,
          bottom: endRow,
          right: endCol,
        })),
        isHidden: survey.sheets[index]?.isHidden ?? false,
      },
      issues: mended.issues,
    };
  });
}

function toXlsValue(value: RawValue): CellValue {
  // hucre has counted the days of 1904 already; of its first day it tells no clock.
  if (typeof value === "string" && errorText.test(value)) return { error: value };
  return toCellValue(value, 1900);
}

function describeOther(streams: ReadonlyMap<string, Uint8Array> | undefined) {
  if (streams?.has("Book") ?? true) {
    return {
      kindVi: "sổ tính .xls của Excel 95 trở về trước",
      kindEn: "workbook of Excel 95 or older",
    };
  }
  return streams?.has("WordDocument")
    ? { kindVi: "văn bản Word", kindEn: "Word document" }
    : { kindVi: "không rõ loại", kindEn: "of no known kind" };
}
