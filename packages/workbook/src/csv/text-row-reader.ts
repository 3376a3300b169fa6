import type { Issue } from "@ishc/core";
import Papa from "papaparse";
import { checkExtent, checkFileSize } from "../check-limits.js";
import { TextMender } from "../encoding/text-mender.js";
import { FileProblem } from "../file-problem.js";
import { longestRowLength, type FileLimits } from "../limits.js";
import { ByteDecoder } from "./byte-decoder.js";
import type { TextEncoding } from "./text-encoding.js";
import { findDelimiter, type Delimiter } from "./find-delimiter.js";

/** What a text file turned out to be. */
export interface TextFile {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  readonly rowCount: number;
}

/** Gets each row as it is read: its cells, and its number as a spreadsheet shows it, from 1. */
export type TakeRow = (cells: readonly string[], row: number) => void;

/** What papaparse's inner parser gives, which its types leave open. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Signs and letters that right Vietnamese has hardly ever and old or garbled text in nearly every row.
 * Looked for once in a piece, so that right text costs no look at its cells.
 */
const suspect = /[\u0080-\u009F¡-ª¬\u00AD®¯´-¶¸-º¼¾¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñöøûüþÿ\uFFFD]/;

/** Rows out of pieces of bytes; keeps only the beginning of a row whose end has not come. */
export class TextRowReader {
  private readonly takeRow: TakeRow;
  private readonly limits: FileLimits;
  private readonly decoder = new ByteDecoder();
  private delimiter: Delimiter | undefined;
  private byteCount = 0;
  private rowCount = 0;
  private readonly mender = new TextMender();
  private rest = "";
  /** A `\r` at the end of a piece, whose `\n` may be the first of the next. */
  private cutReturn = "";

  constructor(takeRow: TakeRow, limits: FileLimits) {
    this.takeRow = takeRow;
    this.limits = limits;
  }

  take(piece: Uint8Array, isLast: boolean): void {
    this.byteCount += piece.length;
    checkFileSize(this.byteCount, this.limits);
    let text = this.rest + this.joinLines(this.decoder.decode(piece, isLast), isLast);
    // In windows-1258 the tone is a character behind its vowel, perhaps in the next piece.
    if (this.decoder.encoding === "windows-1258") text = text.normalize("NFC");
    if (this.delimiter === undefined && text !== "") text = this.start(text);
    if (text !== "") this.parse(text, isLast);
  }

  finish(): { readonly value: TextFile; readonly issues: readonly Issue[] } {
    if (this.rowCount === 0) throw new FileProblem("file-empty");
    return {
      value: {
        encoding: this.decoder.encoding,
        delimiter: this.delimiter ?? ",",
        rowCount: this.rowCount,
      },
      issues: this.mender.listIssues(),
    };
  }

  /** The parser knows one kind of line end per file; files are stuck together of several. */
  private joinLines(decoded: string, isLast: boolean): string {
    const text = this.cutReturn + decoded;
    this.cutReturn = "";
    if (!text.includes("\r")) return text;
    if (!isLast && text.endsWith("\r")) this.cutReturn = "\r";
    const whole = this.cutReturn === "" ? text : text.slice(0, -1);
    return whole.replace(/\r\n?/g, "\n");
  }

  /** Excel takes the delimiter from a first line like `sep=;` and shows the line as no row. */
  private start(text: string): string {
    const told = /^sep=([,;\t])\n/i.exec(text);
    this.delimiter = (told?.[1] as Delimiter | undefined) ?? findDelimiter(text);
    return text.slice(told?.[0].length ?? 0);
  }

  private parse(text: string, isLast: boolean): void {
    const { data, errors, meta } = new Papa.Parser({
      delimiter: this.delimiter,
      newline: "\n",
    }).parse(text, 0, !isLast) as Parsed;
    const firstRow = this.rowCount + 1;
    const unclosed = errors.find(
      ({ code, row }) => code === "MissingQuotes" || data[row]?.some((cell) => cell.includes("\n")),
    );
    const isSuspect = suspect.test(text);
    if (isSuspect) for (const cells of data) for (const cell of cells) this.mender.look(cell);
    const row = (cells: readonly string[]): readonly string[] =>
      isSuspect ? this.mender.mendRow(cells, this.rowCount) : cells;
    for (const cells of data) {
      // What stands behind the last line end is no row.
      if (isLast && cells.length === 1 && cells[0] === "" && cells === data.at(-1)) break;
      if (unclosed && this.rowCount + 1 === firstRow + unclosed.row) break;
      this.rowCount += 1;
      if (this.rowCount > this.limits.rowCount || cells.length > this.limits.columnCount) {
        this.checkReach(cells);
      }
      this.takeRow(row(cells), this.rowCount);
    }
    if (unclosed) throw quoteNotClosed(firstRow + unclosed.row);
    this.rest = isLast ? "" : text.slice(meta.cursor);
    if (this.rest.length <= longestRowLength) return;
    // Without a quotation mark there is no line end at all: no table.
    throw this.rest.includes('"')
      ? quoteNotClosed(this.rowCount + 1)
      : new FileProblem("file-broken");
  }

  private checkReach(cells: readonly string[]): void {
    let columnCount = cells.length;
    while (columnCount > 0 && cells[columnCount - 1]?.trim() === "") columnCount -= 1;
    checkExtent({ rowCount: this.rowCount, columnCount }, this.limits, { row: this.rowCount });
  }
}

const quoteNotClosed = (row: number): FileProblem =>
  new FileProblem("quote-not-closed", {}, { row });
