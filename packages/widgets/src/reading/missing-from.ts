import type { Language } from "@ishc/core";
import { fill } from "../facts/fill.js";
import { Refusal } from "../facts/refusal.js";
import { readingTexts } from "./reading-texts.js";

/** A figure leads to something that its file does not have. The writer never lets that happen. */
export const missingFrom = (id: string, language: Language): Refusal =>
  new Refusal(fill(readingTexts[language].problems["snapshot-invalid"], { path: id }));
