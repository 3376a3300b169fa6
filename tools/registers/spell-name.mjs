const plain = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A name of a place as somebody types it who makes no mistake: with or without the word for its
 * kind, in capitals, decomposed as a Mac writes it, or without marks.
 * @param {import("./random.mjs").Random} random
 * @param {{ name: string, word: string, abbreviation: string, needsWord: boolean, needsMarks: boolean }} place
 */
export function spellName(random, { name, word, abbreviation, needsWord, needsMarks }) {
  const long = `${word} ${name}`;
  const shapes = [
    [6, needsWord ? capital(long) : name],
    [3, capital(long)],
    [1, long],
    [1, long.toUpperCase()],
    [1, `${abbreviation} ${name}`],
    [1, capital(long).normalize("NFD")],
    ...(needsMarks ? [] : [[1, plain(needsWord ? capital(long) : name)]]),
  ];
  return random.weigh(shapes);
}
