import { formatCount } from "@ishc/core/format";
import { fill } from "../facts/fill.js";
import { chartTexts } from "./chart-texts.js";
import { countPlaces } from "./count-places.js";
import type { MapMatter } from "./describe-regions.js";
import type { MapClass, MapIslands, MapRegion } from "./map-picture.js";

/** The map in sentences, for who cannot see it: how many regions of each class, the extremes, the islands. */
export function summarise(
  { facts, question, language }: MapMatter,
  regions: readonly MapRegion[],
  classes: readonly MapClass[],
  islands: readonly MapIslands[],
): string {
  const words = chartTexts[language];
  const known = regions
    .map((region) => ({ ...region, number: facts.regions.get(region.code)?.figure?.value }))
    .filter(({ number }) => number !== undefined)
    .sort((a, b) => (b.number ?? 0) - (a.number ?? 0));
  const [highest, lowest] = [known[0], known.at(-1)];
  const hasExtremes = question.mode === "count" && highest && lowest && highest !== lowest;
  return (
    fill(words.summary, {
      count: formatCount(regions.length, language),
      classes: classes
        .filter(({ regionCount }) => regionCount > 0)
        .map(({ label, regionCount }) => `${label}: ${countPlaces(regionCount, language)}`)
        .join("; "),
    }) +
    (hasExtremes
      ? fill(words.highest, highest as never) + fill(words.lowest, lowest as never)
      : "") +
    (islands.length > 0
      ? fill(words.islandsAre, { names: islands.map(({ label }) => label).join(", ") })
      : "")
  );
}
