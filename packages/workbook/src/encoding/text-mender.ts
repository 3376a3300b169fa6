import { issueOf, type Issue, type IssueCode } from "@ishc/core";
import { decodeTcvn } from "./decode-tcvn.js";
import type { FontReading } from "./find-font-encoding.js";
import {
  decoders,
  isUnicode,
  isPossible,
  LegacyEvidence,
  mayBeLegacy,
  signInWord,
} from "./legacy-evidence.js";
import { listTokens } from "./list-tokens.js";
import { isMojibake, mendMojibake } from "./mend-mojibake.js";

const lostLetter = "\uFFFD";

/** A row from 1 and a column from 0, as in issues. */
interface CellPlace {
  readonly row: number;
  readonly columnIndex: number;
}

/**
 * Reads the texts of one sheet or file in the encoding they are in. It looks at all of them before it
 * mends any, because one word alone can be right in several; a cell whose font is made for an old
 * encoding needs no evidence. Right Unicode is never changed.
 */
export class TextMender {
  readonly #evidence = new LegacyEvidence();
  readonly #found = new Map<
    IssueCode,
    { cellCount: number; readonly row: number; readonly columnIndex: number }
  >();
  #sawDamage = false;

  look(text: string): void {
    this.#evidence.look(text);
    this.#sawDamage ||= text.includes(lostLetter) || isMojibake(text);
  }

  /** Whether any of the texts looked at may have to be mended without a font that says so. */
  get isNeeded(): boolean {
    return this.#sawDamage || this.#evidence.isStrange || this.#evidence.find() !== undefined;
  }

  /**
   * A row with its texts as Unicode; its number, from 1, is for the issue. Headers in Unicode often
   * stand above names in an old font, so a text that is right either way follows its own row first.
   */
  mendRow<Cell>(
    cells: readonly Cell[],
    row: number,
    findFont?: (column: number) => FontReading | undefined,
  ): readonly (Cell | string)[] {
    // Where fonts tell, a cell in any other font is in Unicode unless its words say otherwise.
    const isRowUnicode =
      findFont !== undefined || cells.some((cell) => typeof cell === "string" && isUnicode(cell));
    return cells.map((cell, column) =>
      typeof cell === "string"
        ? this.#mend(cell, { row, columnIndex: column }, isRowUnicode, findFont?.(column))
        : cell,
    );
  }

  #mend(text: string, at: CellPlace, isRowUnicode: boolean, font?: FontReading): string {
    if (font && mayBeLegacy(text))
      return this.#note(fontCode[font.encoding], at, readIn(font, text));
    const unscrambled = isMojibake(text) ? mendMojibake(text) : undefined;
    if (unscrambled !== undefined) return this.#note("encoding-mojibake", at, unscrambled);
    const decoded = this.#decode(text, isRowUnicode);
    if (decoded !== undefined) return this.#note(fontCode[decoded.encoding], at, decoded.text);
    if (text.includes(lostLetter) || isMojibake(text)) {
      return this.#note("encoding-part-unknown", at, text);
    }
    const isStrange = this.#evidence.isStrange && mayBeLegacy(text) && signInWord.test(text);
    return isStrange ? this.#note("encoding-unknown", at, text) : text;
  }

  /** One issue for each thing found, at the first cell it was found in; a cell that stays garbled is told by its reader, too. */
  listIssues(at: NonNullable<Issue["at"]> = {}): readonly Issue[] {
    return [...this.#found].map(([code, { cellCount, row, columnIndex }]) =>
      issueOf(code, { cellCount }, { at: { ...at, row, columnIndex } }),
    );
  }

  /** The reading that the sheet's words speak for, when it makes this text's words possible, too. */
  #decode(text: string, isRowUnicode: boolean) {
    const found = this.#evidence.find();
    if (found === undefined || !mayBeLegacy(text)) return undefined;
    const decode = decoders[found.encoding];
    const decoded = decode(text);
    if (decoded === text) return undefined;
    const tokens = listTokens(text);
    const before = tokens.filter(isPossible).length;
    const after = tokens.filter((token) => isPossible(decode(token))).length;
    const isBetter = after > before || (after === before && found.isClear && !isRowUnicode);
    return isBetter ? { encoding: found.encoding, text: decoded } : undefined;
  }

  #note(code: IssueCode, at: CellPlace, text: string): string {
    const found = this.#found.get(code);
    if (found) found.cellCount += 1;
    else this.#found.set(code, { cellCount: 1, ...at });
    return text;
  }
}

const fontCode = { tcvn: "encoding-tcvn", vni: "encoding-vni" } as const;

const readIn = ({ encoding, isCapital }: FontReading, text: string): string =>
  encoding === "tcvn" ? decodeTcvn(text, isCapital) : decoders.vni(text);
