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
  return [
    { key, marks, type: undefined },
    ...prefixes
      .filter(
        (word) =>
          key.startsWith(word.key) &&
          // One letter (the T. of tỉnh, the P of P12) stands apart, or the T of Thái Bình would be one.
          (word.key.length > 1 || firstWordLength === 1 || /^\d/.test(key.slice(1))),
      )
      .map(({ key: word, type }) => ({
        key: key.slice(word.length),
        marks: marks.slice(word.length),
        type,
      })),
    ...suffixes
      .filter((word) => key.endsWith(word.key))
      .map(({ key: word, type }) => ({
        key: key.slice(0, -word.length),
        marks: marks.slice(0, -word.length),
        type,
      })),
  ].filter((reading) => reading.key !== "");
}
