import type { Table } from "@ishc/core";
import { readXlsx } from "hucre/xlsx";

/** The sheets of a workbook as tables. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Table[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => ({
    sheet: name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : ""))),
  }));
}
