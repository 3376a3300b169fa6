/**
 * Widths in em of the widest sans-serif that a reader is likely to have (DejaVu Sans), rounded up:
 * a picture is drawn where nobody can measure its font, so a line may end early but never runs out
 * of the frame.
 */
const widths: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[ijl.,:;'’|!]/, 0.34],
  [/[ \u00A0ftrI()[\]/\-]/, 0.42],
  [/[mwMW%@—…]/, 1],
  [/[0-9a-zđ]/, 0.64],
  [/[A-ZĐ]/, 0.79],
  [/[\u0020-\u024F–“”‘’]/, 0.84],
];
const otherEm = 1.1;
const boldFactor = 1.12;

/** How wide a text is at most, in em: marks above and below a letter add nothing. */
export function estimateEm(text: string, bold = false): number {
  let em = 0;
  for (const character of text.normalize("NFD").replace(/\p{M}/gu, ""))
    em += widths.find(([characters]) => characters.test(character))?.[1] ?? otherEm;
  return bold ? em * boldFactor : em;
}

/** A word longer than a line, such as an address, cut where it has to be. */
function cutWord(word: string, maximumEm: number, bold: boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  // A letter and its marks stay together.
  for (const [letter] of word.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (piece && estimateEm(piece + letter, bold) > maximumEm) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return piece ? [...pieces, piece] : pieces;
}

/**
 * The lines of a text that may be `maximumEm` wide. Breaks at spaces only (a no-break space holds),
 * inside a word only when the word alone is too long.
 */
export function wrapText(text: string, maximumEm: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== "");
  for (const word of words.flatMap((each) => cutWord(each, maximumEm, bold))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && estimateEm(longer, bold) > maximumEm) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}
