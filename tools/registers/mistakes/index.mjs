import { dayMistakes } from "./day-mistakes.mjs";
import { missingMistakes } from "./missing-mistakes.mjs";
import { numberMistakes } from "./number-mistakes.mjs";
import { placeMistakes } from "./place-mistakes.mjs";
import { repeatedMistakes } from "./repeated-mistakes.mjs";
import { textMistakes } from "./text-mistakes.mjs";

/** Every way in which a generated row can go wrong. @type {readonly import("./mistake.mjs").Mistake[]} */
export const mistakes = [
  ...missingMistakes,
  ...numberMistakes,
  ...dayMistakes,
  ...placeMistakes,
  ...textMistakes,
  ...repeatedMistakes,
];
