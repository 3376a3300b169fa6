import { foldText } from "./fold-text.js";
import {
  bareFamilyNames,
  familyNames,
  longPersonTitles,
  middleNames,
  officeWords,
  personFields,
  personTitles,
  placesLikePersons,
  placeWords,
  plainFamilyNames,
  rareFamilyNames,
} from "./person-words.js";
import { unrepeated } from "./repeatable-text.js";

/** A name is of so many words at most: family, two in the middle, two given, one more behind "Công Tằng". */
const mostNameWords = 6;

const foldedTitles = new Set(
  [...personTitles, ...longPersonTitles].flatMap((title) => foldText(title).split(" ")),
);

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

/**
 * A text that has to be kept, such as the title of a source, without the persons in it: names behind
 * a title ("ông", "đ/c"), behind a field of a form ("Chủ nhiệm:") and names that begin with a family
 * name. Each becomes "…"; the same text when there is none, and `""` when there is nothing else. Places and streets keep their names.
 *
 * @example
 * removePersons("Ông Nguyễn Văn An cho biết có 163 CLB"); // => "Ông … cho biết có 163 CLB"
 * removePersons("Hội Người cao tuổi phường Nguyễn Thị Minh Khai"); // => "Hội Người cao tuổi phường Nguyễn Thị Minh Khai"
 */
export function removePersons(text: string): string {
  const words = listWords(text);
  let kept = "";
  let from = 0;
  for (let index = 0; index < words.length;) {
    const length = countNameWords(text, words, index);
    const [first, last] = [words[index], words[index + length - 1]];
    if (length === 0 || !first || !last) {
      index += 1;
      continue;
    }
    kept += text.slice(from, first.start) + unrepeated;
    from = last.end;
    index += length;
  }
  if (from === 0) return text;
  kept += text.slice(from);
  // Of two persons one may be seen only when the other is gone.
  return isOnlyTitle(kept) ? "" : removePersons(kept);
}

/** "Ông …", "Chủ nhiệm: …": what is left says nothing. */
function isOnlyTitle(text: string): boolean {
  const folded = foldText(text);
  if (personFields.includes(folded)) return true;
  return folded.split(" ").every((word) => word === "" || foldedTitles.has(word));
}

function listWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’]*/gu), ({ 0: word, index }) => ({
    text: word.normalize("NFC"),
    folded: foldText(word),
    lower: word.normalize("NFC").toLowerCase(),
    start: index,
    end: index + word.length,
    isCapital: /^\p{Lu}/u.test(word),
  }));
}

/** How many words from here on are a person's name; none for most. */
function countNameWords(text: string, words: readonly Word[], at: number): number {
  const length = countCapitals(text, words, at);
  // In a form a name may be typed in small letters.
  if (at > 0 && isField(text, words, at)) return Math.max(length, countSmall(text, words, at));
  if (isPlace(words, at)) return 0;
  if (length > 0 && isTitled(text, words, at)) return length;
  return isNamed(text, words, at, length) ? Math.max(length, countSmall(text, words, at)) : 0;
}

/** Words with a capital that follow each other with nothing but spaces between. */
function countCapitals(text: string, words: readonly Word[], at: number): number {
  let count = 0;
  while (count < mostNameWords) {
    const word = words[at + count];
    if (!word?.isCapital || (count > 0 && !isNext(text, words, at + count))) break;
    count += 1;
  }
  return count;
}

const isNext = (text: string, words: readonly Word[], at: number): boolean =>
  /^[ \u00a0]+$/.test(between(text, words, at));

function between(text: string, words: readonly Word[], at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}

/** "nguyễn thị hoa", typed without capitals: three words, or as many as there are. */
function countSmall(text: string, words: readonly Word[], at: number): number {
  let count = 1;
  while (count < 3 && words[at + count] && isNext(text, words, at + count)) count += 1;
  return count;
}

/** Behind "Chủ nhiệm:" and the like. */
function isField(text: string, words: readonly Word[], at: number): boolean {
  if (!/^\s*:\s*$/.test(between(text, words, at))) return false;
  const before = words
    .slice(Math.max(0, at - 3), at)
    .map(({ folded }) => folded)
    .join(" ");
  return personFields.some((field) => before === field || before.endsWith(` ${field}`));
}

/** Behind "ông", "bà", "đ/c", with a dot or not, and no office's word first. */
function isTitled(text: string, words: readonly Word[], at: number): boolean {
  const [first, before, here] = [words[at - 2], words[at - 1], words[at]];
  if (!before || !here || !/^[.: \u00a0]{1,3}$/.test(between(text, words, at))) return false;
  const isTitle =
    personTitles.has(before.lower) || longPersonTitles.has(`${first?.lower ?? ""} ${before.lower}`);
  if (!isTitle || officeWords.has(here.folded)) return false;
  // "xã Anh Dũng"
  if (first && placeWords.has(first.folded)) return false;
  return !placesLikePersons.has(`${before.folded} ${here.folded}`);
}

/** Behind "phường", or one that begins like a place. */
function isPlace(words: readonly Word[], at: number): boolean {
  const [before, here, next] = [words[at - 1], words[at], words[at + 1]];
  if (before && placeWords.has(before.folded)) return true;
  return next !== undefined && placesLikePersons.has(`${here?.folded ?? ""} ${next.folded}`);
}

/** A family name with a middle one, or with two words more; one more is enough for a text that is nothing else. */
function isNamed(text: string, words: readonly Word[], at: number, length: number): boolean {
  const [here, next] = [words[at], words[at + 1]];
  if (!here || !next || !isNext(text, words, at + 1)) return false;
  // "NGUYỄN" and "nguyễn" as "Nguyễn".
  const family = here.lower.charAt(0).toUpperCase() + here.lower.slice(1);
  const isFamily = familyNames.has(family) || bareFamilyNames.has(here.lower);
  const hasMiddle = middleNames.has(next.lower) && words[at + 2] !== undefined;
  if (hasMiddle) return isFamily || rareFamilyNames.has(family);
  if (length >= 3) return isFamily;
  return length === 2 && words.length === 2 && plainFamilyNames.has(family);
}
