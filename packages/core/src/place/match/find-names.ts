import type { UnitTypeId } from "../unit-type.js";
import type { IndexedName, PlaceIndex } from "./build-place-index.js";
import { filterByMarks } from "./filter-by-marks.js";
import type { FoldedName } from "./fold-name.js";
import { listReadings } from "./type-words.js";

/** Names that a text may stand for, and the word for a kind of unit that was cut off it. */
export interface FoundNames {
  readonly names: readonly IndexedName[];
  readonly type: UnitTypeId | undefined;
}

/** The names that a folded text is, by its letters and by no other mark than theirs. */
export function findNames(index: PlaceIndex, folded: FoldedName): FoundNames {
  // Most names come without a type word, and reading on is the slower half.
  const whole = filterByMarks(index.names.get(folded.key) ?? [], folded.marks);
  if (whole.length > 0) return { names: whole, type: undefined };
  for (const { key, marks, type } of listReadings(index.typeWords, folded)) {
    const names = filterByMarks(index.names.get(key) ?? [], marks);
    if (names.length > 0) return { names, type };
  }
  return { names: [], type: undefined };
}
