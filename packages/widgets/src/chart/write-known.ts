import type { Language } from "@ishc/core";
import { formatPart } from "@ishc/core/format";
import { chartTexts } from "./chart-texts.js";
import type { MapRegion } from "./map-picture.js";
import type { MapMode } from "./map-mode.js";

/** How many of all regions a map knows something of: "6 trên 34 nơi đã công bố số liệu". */
export function writeKnown(
  regions: readonly MapRegion[],
  mode: MapMode,
  language: Language,
): string {
  const { knownOf } = chartTexts[language];
  const known = regions.filter(({ look }) => look === "in" || typeof look === "number");
  const part = formatPart({ numerator: known.length, denominator: regions.length }, language);
  return `${part} ${knownOf[mode]}`;
}
