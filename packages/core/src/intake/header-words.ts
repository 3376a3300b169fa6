import { editDistance } from "../place/match/edit-distance.js";
import type { Column } from "./columns.js";
import { foldText } from "./fold-text.js";
import type { HeaderText } from "./header-unit.js";
import type { HeaderVariants } from "./header-variants.js";
import {
  longestHeader,
  longHeader,
  mostSlipsInHeader,
  mostSlipsInLongHeader,
  shortestGuessedHeader,
} from "./limits.js";

/** Which column a header names. A guess differs from every known header by slips of typing. */
export interface NamedColumn {
  readonly key: string;
  readonly isGuess: boolean;
}

/** Over the column of serial numbers, which is no data and nothing to tell of. */
const serialHeaders = new Set(["stt", "tt", "so tt", "so thu tu", "no", "order"]);

/** Words that say of a group of columns only that its whole stands here. */
const wholeWords = new Set([
  "tong",
  "tong so",
  "cong",
  "chung",
  "so luong",
  "sl",
  "so nguoi",
  "so tien",
  "total",
  "all",
]);

/** Under "Số thành viên" stand its parts; under any other known header only that column itself. */
const partsOfGroup: Readonly<Record<string, readonly string[]>> = {
  members: ["women", "members_60", "members_55", "disadvantaged"],
};

/** Everything that stands over the columns of one kind of table, made ready for looking up. */
export class HeaderWords {
  readonly #keys = new Map<string, string>();
  /** Looking for what was meant is slow, and the same headers come on every sheet. */
  readonly #guesses = new Map<string, string | undefined>();

  constructor(columns: readonly Column[], variants: HeaderVariants<string>) {
    for (const { key, header } of columns) {
      for (const text of [key, header]) this.#keys.set(foldText(text), key);
    }
    for (const { key } of columns) {
      for (const text of variants[key] ?? []) {
        if (!this.#keys.has(text)) this.#keys.set(text, key);
      }
    }
  }

  isSerial({ whole }: HeaderText): boolean {
    return serialHeaders.has(whole);
  }

  /** Whether a text could be a header at all: it has a letter, or is one of the few that have none. */
  mayName(text: string): boolean {
    return /\p{L}/u.test(text) || this.#keys.has(foldText(text));
  }

  /** The column that a header of one line names. */
  find({ folded, whole, isPercent }: HeaderText): NamedColumn | undefined {
    if (isPercent) return undefined;
    const key = this.#keys.get(whole) ?? this.#keys.get(folded);
    if (key !== undefined) return { key, isGuess: false };
    if (folded.length < shortestGuessedHeader || folded.length > longestHeader) return undefined;
    if (!this.#guesses.has(folded)) this.#guesses.set(folded, this.#guess(folded));
    const guessed = this.#guesses.get(folded);
    return guessed === undefined ? undefined : { key: guessed, isGuess: true };
  }

  /** The column that the lines of a header name together, the group above first. */
  findInGroup(group: HeaderText, own: HeaderText): NamedColumn | undefined {
    if (own.isPercent || group.isPercent) return undefined;
    const together = this.#keys.get(`${group.folded} ${own.folded}`);
    if (together !== undefined) return { key: together, isGuess: false };
    const above = this.find(group);
    const here = this.find(own);
    if (!above) return here;
    if (here?.key === above.key || wholeWords.has(own.folded) || own.folded === "") return above;
    return here && partsOfGroup[above.key]?.includes(here.key) ? here : undefined;
  }

  #guess(typed: string): string | undefined {
    const digits = typed.replace(/\D/g, "");
    const limit = typed.length < longHeader ? mostSlipsInHeader : mostSlipsInLongHeader;
    let nearest: Set<string> = new Set();
    let least = limit;
    for (const [known, key] of this.#keys) {
      // 55 and 60 differ by two slips and are two measures.
      if (Math.abs(known.length - typed.length) > least) continue;
      if (known.replace(/\D/g, "") !== digits || known.length < shortestGuessedHeader) continue;
      const slips = editDistance(typed, known, least);
      if (slips > least) continue;
      if (slips < least) nearest = new Set();
      least = slips;
      nearest.add(key);
    }
    const [only] = nearest;
    return nearest.size === 1 ? only : undefined;
  }
}
