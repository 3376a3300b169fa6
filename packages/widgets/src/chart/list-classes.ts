import type { Language } from "@ishc/core";
import { formatCount, formatVnd } from "@ishc/core/format";
import { fill } from "../facts/fill.js";
import { chartTexts, type ChartTexts } from "./chart-texts.js";
import type { MapLook } from "./map-picture.js";
import type { MapMode } from "./map-mode.js";

type Steps = readonly [number, number, number, number];

/** How the bound of a class is written: a count, money, or hundredths of a target. */
type ClassUnit = "count" | "vnd" | "percent";

/** The five classes between four steps, in words: "dưới 50", "50–99", …, "từ 500". */
function listSteps(steps: Steps, unit: ClassUnit, language: Language): [MapLook, string][] {
  const words = chartTexts[language];
  const write = (value: number) =>
    unit === "vnd"
      ? formatVnd(value, language)
      : formatCount(value, language) + (unit === "percent" ? "\u00A0%" : "");
  return [0, 1, 2, 3, 4].map((look) => {
    const from = steps[look - 1];
    const next = steps[look];
    if (from === undefined) return [look as MapLook, fill(words.below, { next: write(next ?? 0) })];
    if (next === undefined) return [look as MapLook, fill(words.from, { from: write(from) })];
    const values = { from: write(from), next: write(next), last: write(next - 1) };
    if (unit === "count" && from === next - 1) return [look as MapLook, values.from];
    return [look as MapLook, fill(unit === "count" ? words.between : words.belowNext, values)];
  });
}

/** Every class that a map of a mode may have, in the order of its legend. */
export function listClasses(
  mode: MapMode,
  steps: Steps,
  unit: ClassUnit,
  isCluster: boolean,
  language: Language,
): readonly (readonly [look: MapLook, label: string])[] {
  const words: ChartTexts = chartTexts[language];
  if (mode === "members")
    return [
      ["in", isCluster ? words.named : words.chosen],
      ["out", isCluster ? words.notNamed : words.notChosen],
    ];
  if (mode === "published")
    return [
      ["in", words.published],
      ["no-data", words.noData],
    ];
  return [
    ...listSteps(steps, unit, language),
    ["no-data", words.noData],
    ...(mode === "ratio" ? ([["no-target", words.noTarget]] as const) : []),
  ];
}
