import type { Panel } from "../panel/panel.js";

/**
 * First characters with which a spreadsheet takes a text for a formula or a command (OWASP, CSV
 * injection), also in the wide forms that a Japanese or Chinese input method writes.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Excel reads a CSV file by the regional settings of its reader: in Viet Nam fields are separated by
 * `;` and decimals by `,`, and only a byte order mark says that the letters are UTF-8.
 */
const dialects = {
  vi: { mark: "\uFEFF", separator: ";", decimal: "," },
  en: { mark: "", separator: ",", decimal: "." },
} as const;

const quote = (text: string, separator: string) =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * The panel's rows as a CSV file (RFC 4180, CRLF): of a figure two columns, a header and its cell. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it; a number stays a number, also a
 * negative one. A number that is none (not finite) is an empty cell, never zero.
 *
 * @example
 * panelToCsv({
 *   language: "en",
 *   title: "",
 *   value: "",
 *   lines: [],
 *   sourceLine: "",
 *   rows: [["Value", 1458], ["Note", "=1+1"]],
 * }); // => "Value,1458\r\nNote,'=1+1\r\n"
 */
export function panelToCsv(panel: Panel): string {
  const { mark, separator, decimal } = dialects[panel.language];
  const writeCell = (cell: string | number): string => {
    if (typeof cell === "number")
      return Number.isFinite(cell) ? quote(String(cell).replace(".", decimal), separator) : "";
    return quote(formulaStart.test(cell) ? `'${cell}` : cell, separator);
  };
  const records = panel.rows.map((cells) => `${cells.map(writeCell).join(separator)}\r\n`);
  return mark + records.join("");
}
