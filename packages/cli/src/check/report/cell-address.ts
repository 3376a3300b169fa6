import type { Cell, Language } from "@ishc/core";
import type { TableKind } from "../../command/table-kinds.js";
import { columnHeader } from "./column-header.js";
import { columnLetters } from "./column-letters.js";

/** How an address is told, and of which kind of table. */
export interface AddressOptions {
  readonly language: Language;
  readonly kind: TableKind | undefined;
}

const words = { vi: { row: "dòng", column: "cột" }, en: { row: "row", column: "column" } };

/**
 * Where an issue stands, as the person sees the file: "dòng 14, cột F (Số thành viên)". An issue of
 * a whole file has no address.
 */
export function cellAddress(at: Cell | undefined, { language, kind }: AddressOptions): string {
  const { row, column } = words[language];
  const parts: string[] = [];
  if (at?.row !== undefined) parts.push(`${row} ${at.row}`);
  if (at?.column !== undefined) {
    const name = language === "vi" ? columnHeader(at.column, kind) : at.column;
    parts.push(
      at.columnIndex === undefined
        ? `${column} "${name}"`
        : `${column} ${columnLetters(at.columnIndex)} (${name})`,
    );
  } else if (at?.columnIndex !== undefined) {
    // Found before anybody asked what the column is.
    parts.push(`${column} ${columnLetters(at.columnIndex)}`);
  }
  return parts.join(", ");
}
