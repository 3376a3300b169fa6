import type { Language } from "@ishc/core";
import type { MapPaths, PackedGeometry } from "@ishc/core/outlines";
import { chartTexts } from "./chart-texts.js";
import { classify } from "./classify.js";
import type { MapFacts, RegionFacts } from "./find-region-facts.js";
import { labelOn } from "./label-on.js";
import type { MapLook, MapRegion } from "./map-picture.js";
import type { MapQuestion } from "./map-question.js";
import { ratioSteps } from "./map-steps.js";
import { sortByName } from "./sort-by-name.js";
import { writeAgainstTarget, writeFigure, writeFigureDay } from "./write-region.js";

type Steps = readonly [number, number, number, number];

/** What the regions of a map are described by. */
export interface MapMatter {
  readonly geometry: PackedGeometry;
  readonly edition: string;
  readonly paths: MapPaths;
  readonly question: MapQuestion;
  readonly facts: MapFacts;
  /** Codes of the regions that are marked. */
  readonly marked: ReadonlySet<string>;
  readonly steps: Steps;
  readonly isVnd: boolean;
  /** The day of the map, on which labels hold. */
  readonly day: string;
  readonly language: Language;
}

function lookOf({ figure, target }: RegionFacts, matter: MapMatter): MapLook {
  if (matter.question.mode === "published") return figure ? "in" : "no-data";
  if (matter.question.mode !== "ratio") return figure ? classify(figure, matter.steps) : "no-data";
  if (!target || !("value" in target.terms)) return "no-target";
  const required = target.terms.value;
  return figure ? classify(figure, ratioSteps, { scale: 100, required }) : "no-data";
}

function valueOf(facts: RegionFacts, look: MapLook, matter: MapMatter): string {
  const { language, isVnd, question } = matter;
  const words = chartTexts[language];
  const { figure, target } = facts;
  if (look === "in" && !figure) return question.cluster ? words.named : words.chosen;
  if (look === "out") return question.cluster ? words.notNamed : words.notChosen;
  if (!figure) return look === "no-target" ? words.noTarget : words.noData;
  const value = writeFigure(figure, isVnd, language);
  if (question.mode !== "ratio") return value;
  return target && "value" in target.terms
    ? writeAgainstTarget(figure, target.terms.value, isVnd, language)
    : `${value}; ${words.noTarget}`;
}

/** Every region of a map with its look and words, in the order of the alphabet. */
export function describeRegions(matter: MapMatter): readonly MapRegion[] {
  const { geometry, edition, paths, facts, marked, question, day, language } = matter;
  const units = Object.entries(geometry.editions[edition]?.units ?? {});
  return sortByName(
    units.map(([code, unit]): MapRegion => {
      const known = facts.regions.get(code) ?? {};
      const isMember = question.mode === "members";
      const look = isMember ? (marked.has(code) ? "in" : "out") : lookOf(known, matter);
      return {
        code,
        ...labelOn(geometry, unit, day, language),
        path: paths.units.get(code) ?? "",
        look,
        value: valueOf(known, look, matter),
        day: known.figure ? writeFigureDay(known.figure, language) : "",
        isMarked: !isMember && marked.has(code),
      };
    }),
  );
}
