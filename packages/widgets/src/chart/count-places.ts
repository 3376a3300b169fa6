import type { Language } from "@ishc/core";
import { formatCount } from "@ishc/core/format";
import { fill } from "../facts/fill.js";
import { chartTexts } from "./chart-texts.js";

/** "28 nơi", "1 place". */
export function countPlaces(count: number, language: Language): string {
  const { places, onePlace } = chartTexts[language];
  return fill(count === 1 ? onePlace : places, { count: formatCount(count, language) });
}
