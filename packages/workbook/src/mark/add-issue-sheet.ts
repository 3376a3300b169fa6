import { encodeXml } from "../xlsx/decode-xml.js";
import { findAttribute, toColumnLetters } from "../xlsx/scan-cells.js";
import type { WorkbookParts } from "../xlsx/workbook-parts.js";
import { addContentType, addRelationship } from "./add-relationship.js";
import type { IssueSheet } from "./cell-mark.js";
import type { CellStyles } from "./cell-styles.js";
import type { EditablePackage } from "./editable-package.js";

/** Excel's limits for the name of a sheet. */
const longestName = 31;
const forbidden = /[[\]:*?/\\]/g;

/** Adds a sheet behind the others. Its texts stand in the sheet itself, so the shared ones stay untouched. */
export function addIssueSheet(
  parts: EditablePackage,
  workbook: WorkbookParts,
  sheet: IssueSheet,
  styles: CellStyles,
): void {
  const path = parts.findFreePath("xl/worksheets/ishc", ".xml");
  parts.set(path, formatSheet(sheet, styles));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  addContentType(parts, path, type);
  const id = addRelationship(parts, workbook.path, "worksheet", path);
  const text = parts.getText(workbook.path);
  const tags = [...text.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  const sheetId = Math.max(0, ...tags.map((tag) => Number(findAttribute(tag, "sheetId")) || 0)) + 1;
  const taken = new Set(tags.map((tag) => (findAttribute(tag, "name") ?? "").toLowerCase()));
  const name = encodeXml(findFreeName(sheet.name, taken));
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  parts.append(
    workbook.path,
    "sheets",
    (prefix) =>
      `<${prefix}sheet xmlns:r="${namespace}" name="${name}" sheetId="${sheetId}" r:id="${id}"/>`,
  );
}

function findFreeName(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted.replace(forbidden, " ").trim() || "ISHC";
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, longestName - ending.length) + ending;
    if (!taken.has(encodeXml(name).toLowerCase())) return name;
  }
}

/** In points, of the usual font of 11. */
const lineHeight = 15;
/** Printed on A4 across, as many pages as it takes and one wide. */
const pageSetup = `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;

function formatSheet({ headers, rows, severities }: IssueSheet, styles: CellStyles): string {
  const all: readonly (readonly (string | number)[])[] = [headers, ...rows];
  const widths = headers.map((_, index) => {
    const length = Math.max(...all.slice(0, 200).map((row) => String(row[index] ?? "").length));
    // Wide enough to read, narrow enough that the next column stays in sight.
    return Math.min(80, Math.max(8, length + 2));
  });
  const columns = widths
    .map(
      (width, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join("");
  // LibreOffice does not make a row as high as its broken lines when it opens a file.
  const heightOf = (row: readonly (string | number)[]): number =>
    lineHeight *
    Math.max(
      ...row.map((value, index) => Math.ceil(String(value).length / (widths[index] ?? 8))),
      1,
    );
  const cells = all
    .map((row, rowIndex) => {
      const severity = rowIndex === 0 ? "note" : severities?.[rowIndex - 1];
      const line = row.map((value, index) => {
        const reference = `${toColumnLetters(index + 1)}${rowIndex + 1}`;
        const style = styles.getWrapped(rowIndex === 0 || index === 0 ? severity : undefined);
        return typeof value === "number"
          ? `<c r="${reference}" s="${style}"><v>${value}</v></c>`
          : `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeXml(value)}</t></is></c>`;
      });
      return `<row r="${rowIndex + 1}" ht="${heightOf(row)}" customHeight="1">${line.join("")}</row>`;
    })
    .join("");
  return `<?xml version="1.0"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${cells}</sheetData>${pageSetup}</worksheet>`;
}
