import type { UnitTypeId } from "../unit-type.js";
import type { IndexedName, PlaceIndex } from "./build-place-index.js";
import { hasMarksOf, type FoldedName } from "./fold-name.js";

/** Names that a text may stand for, and the word for a kind of unit that was cut off it. */
export interface FoundNames {
  readonly names: readonly IndexedName[];
  readonly type: UnitTypeId | undefined;
}

/** A text as written, then without each word for a kind of unit that it may begin or end with. */
export function listReadings(
  { prefixes, suffixes }: Pick<PlaceIndex, "prefixes" | "suffixes">,
  { key, marks, firstWordLength }: FoldedName,
): readonly { key: string; marks: string; type: UnitTypeId | undefined }[] {
  return [
    { key, marks, type: undefined },
    ...prefixes
      // One letter (the T. of tỉnh) is a word of its own, or the T of Thái Bình would be one.
      .filter((word) => key.startsWith(word.key) && (word.key.length > 1 || firstWordLength === 1))
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
  ];
}

/** The names that a folded text is, by its letters and by no other mark than theirs. */
export function findNames(index: PlaceIndex, folded: FoldedName): FoundNames {
  const whole = index.names.get(folded.key)?.filter((name) => hasMarksOf(name.marks, folded.marks));
  if (whole && whole.length > 0) return { names: whole, type: undefined };
  for (const reading of listReadings(index, folded)) {
    const names = index.names
      .get(reading.key)
      ?.filter((name) => hasMarksOf(name.marks, reading.marks));
    if (names && names.length > 0) return { names, type: reading.type };
  }
  return { names: [], type: undefined };
}
