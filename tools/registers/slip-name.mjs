import { countSlips } from "./count-slips.mjs";
import { fold } from "./fold.mjs";

const neighbours = {
  a: "s",
  s: "d",
  d: "f",
  g: "h",
  h: "j",
  n: "m",
  m: "n",
  o: "p",
  i: "o",
  u: "i",
  e: "r",
  t: "r",
  c: "v",
  l: "k",
  b: "v",
  r: "e",
  p: "o",
  y: "u",
  k: "l",
  v: "b",
};

/**
 * One slip of the hand in a name: a letter left out, typed twice, typed beside its key, or two
 * letters in the wrong order. Nothing when that gives another name that exists, or one that could as
 * well be a slip in another name: nobody could tell what was meant.
 * @param {import("./random.mjs").Random} random
 * @param {string} name
 * @param {ReadonlySet<string>} others folded names that could stand in the same cell, this one among them
 */
export function slipName(random, name, others) {
  const letters = Array.from(name.normalize("NFC"));
  const at = random.int(1, letters.length - 2);
  const [before, letter, after] = [letters.slice(0, at), letters[at], letters.slice(at + 1)];
  const slipped = random
    .pick([
      () => [...before, ...after],
      () => [...before, letter, letter, ...after],
      () => [...before, after[0], letter, ...after.slice(1)],
      () => [...before, neighbours[fold(letter)] ?? "x", ...after],
    ])()
    .join("");
  // Spaces and signs alone are no mistake: every reader of names looks past them.
  const squeeze = (text) => fold(text).replaceAll(" ", "");
  const [typed, meant] = [squeeze(slipped), squeeze(name)];
  if (typed === meant) return undefined;
  const slipCount = countSlips(typed, meant);
  const isUnclear = [...others]
    .map(squeeze)
    .some((other) => other !== meant && countSlips(typed, other) <= slipCount);
  return isUnclear ? undefined : slipped;
}
