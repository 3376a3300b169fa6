import { formatCount } from "@ishc/core/format";
import type { Snapshot, SnapshotFigure } from "@ishc/core/snapshot";
import { fill } from "../facts/fill.js";
import { chartTexts } from "./chart-texts.js";
import type { MapMatter } from "./describe-regions.js";
import type { MapRegion } from "./map-picture.js";
import { writeFigure, writeFigureDay } from "./write-region.js";

/** More names than these are a list that nobody reads. */
const longestNaming = 8;

/** What the reader of a map must know, a sentence each. */
export function listMapNotes(
  { places }: Snapshot,
  matter: MapMatter,
  regions: readonly MapRegion[],
): readonly string[] {
  const { facts, edition, question, isVnd, language } = matter;
  const words = chartTexts[language];
  const name = (names: readonly string[]) => {
    const rest = names.length - longestNaming;
    const shown = names.slice(0, longestNaming).join("; ");
    return rest > 0
      ? `${shown} ${fill(words.andMore, { count: formatCount(rest, language) })}`
      : shown;
  };
  const figureOf = ({ code }: MapRegion) => facts.regions.get(code)?.figure;
  const borrowed = regions
    .filter((region) => figureOf(region)?.place?.startsWith(`${edition}:`) === false)
    .map((region) => region.name);
  const elsewhere = facts.elsewhere.map((figure: SnapshotFigure) => {
    const place = places.find(({ id }) => id === figure.place)?.name[language] ?? figure.place;
    return `${place ?? ""} ${writeFigure(figure, isVnd, language)}, ${writeFigureDay(figure, language)}`;
  });
  const periods = new Set(regions.flatMap((region) => figureOf(region)?.periodFrom ?? []));
  const { cluster } = question;
  const isPartlyKnown = cluster && cluster.statedSize !== cluster.members.length;
  return [
    ...(isPartlyKnown
      ? [
          fill(words.statedSize, {
            stated: formatCount(cluster.statedSize, language),
            known: formatCount(cluster.members.length, language),
          }),
        ]
      : []),
    ...(borrowed.length > 0 ? [fill(words.otherEdition, { names: name(borrowed) })] : []),
    ...(elsewhere.length > 0 ? [fill(words.notDrawn, { names: name(elsewhere) })] : []),
    ...(periods.size > 1 ? [words.periodsDiffer] : []),
  ];
}
