import type { CellStyle } from "hucre/xlsx";
import type { CellFormat, CellLook } from "./new-sheet.js";

const fill = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});
const wrapped: NonNullable<CellStyle["alignment"]> = { wrapText: true, vertical: "top" };
const border: NonNullable<CellStyle["border"]> = {
  bottom: { style: "thin", color: { rgb: "8FA3B5" } },
  right: { style: "thin", color: { rgb: "D5DDE5" } },
};

/** Named in every look: a look without a font's name falls back to whatever the program calls its first. */
export const usualFont = { name: "Arial", size: 11 } as const;

/** Colours keep at least 7:1 between letter and ground, also when they are printed in grey. */
export const cellLooks: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { ...usualFont, bold: true, size: 16, color: { rgb: "12324F" } } },
  heading: {
    font: { ...usualFont, bold: true, color: { rgb: "12324F" } },
    fill: fill("DCE6EF"),
    alignment: { ...wrapped, vertical: "center" },
    border,
  },
  "required-heading": {
    font: { ...usualFont, bold: true, color: { rgb: "FFFFFF" } },
    fill: fill("12324F"),
    alignment: { ...wrapped, vertical: "center" },
    border,
  },
  group: {
    font: { ...usualFont, bold: true, size: 12, color: { rgb: "12324F" } },
    alignment: wrapped,
  },
  wrapped: { font: usualFont, alignment: wrapped },
  muted: { font: { ...usualFont, italic: true, color: { rgb: "4A4A4A" } }, alignment: wrapped },
};

/** The number formats of prepared cells; "@" is a spreadsheet's own name for text. */
export const numberFormats: Readonly<Record<CellFormat, string>> = {
  text: "@",
  day: "dd/mm/yyyy",
  count: "#,##0",
  decimal: "0.######",
};
