import type { UnitType, UnitTypeId } from "../unit-type.js";
import { foldName, type FoldedName } from "./fold-name.js";

/** The words for the kinds of unit of a level, folded: what may be cut off a name before it is looked up again. */
export interface TypeWords {
  readonly prefixes: readonly TypeWord[];
  readonly suffixes: readonly TypeWord[];
}

interface TypeWord {
  readonly key: string;
  readonly type: UnitTypeId;
}

/** A name as it was typed, or without the word for a kind of unit that was cut off it. */
export interface Reading {
  readonly key: string;
  readonly marks: string;
  readonly type: UnitTypeId | undefined;
}

/** The type words of one level, the longest first. */
export function typeWordsOf(unitTypes: readonly UnitType[], level: UnitType["level"]): TypeWords {
  const words = (end: keyof TypeWords): readonly TypeWord[] =>
    unitTypes
      .filter((type) => type.level === level)
      .flatMap((type) => type[end].map((word) => ({ key: foldName(word).key, type: type.id })))
      .sort((a, b) => b.key.length - a.key.length);
  return { prefixes: words("prefixes"), suffixes: words("suffixes") };
}

/** The ways to read a name: as it stands first, then without each type word it begins or ends with. */
export function listReadings(
  { prefixes, suffixes }: TypeWords,
  { key, marks, firstWordLength }: FoldedName,
): readonly Reading[] {
  const readings: Reading[] = key === "" ? [] : [{ key, marks, type: undefined }];
  const add = (from: number, to: number, type: UnitTypeId): void => {
    if (from < to) readings.push({ key: key.slice(from, to), marks: marks.slice(from, to), type });
  };
  for (const { key: word, type } of prefixes) {
    if (!key.startsWith(word)) continue;
    // One letter (the T. of tỉnh, the P of P12) stands apart, or the T of Thái Bình would be one.
    const standsApart = word.length > 1 || firstWordLength === 1 || /^.\d/.test(key);
    if (standsApart) add(word.length, key.length, type);
  }
  for (const { key: word, type } of suffixes) {
    if (key.endsWith(word)) add(0, key.length - word.length, type);
  }
  return readings;
}
