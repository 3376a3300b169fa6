import type { Qualifier } from "../figure/qualifier.js";
import type { Language } from "../text/language.js";

type Words = Readonly<Record<Exclude<Qualifier, "exact">, string>>;

const words: Readonly<Record<Language, Words>> = {
  vi: {
    over: "hơn",
    "at-least": "ít nhất",
    nearly: "gần",
    "at-most": "nhiều nhất",
    about: "khoảng",
  },
  en: {
    over: "more than",
    "at-least": "at least",
    nearly: "nearly",
    "at-most": "at most",
    about: "about",
  },
};

/** A shown number with the word that says how it stands to the truth; an exact one needs none. */
export function qualify(shown: string, qualifier: Qualifier, language: Language): string {
  return qualifier === "exact" ? shown : `${words[language][qualifier]} ${shown}`;
}
