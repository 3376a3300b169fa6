export type { Bilingual } from "./bilingual.js";
export type { Language } from "./language.js";
