import type { Language } from "@ishc/core";
import type { Snapshot } from "@ishc/core/snapshot";
import { fill } from "../facts/fill.js";
import { textOf, type Typed } from "../facts/typed.js";
import { readingTexts } from "../reading/reading-texts.js";
import { chartTexts } from "./chart-texts.js";
import type { MapQuestion } from "./map-question.js";

/** What a map is called: its label, or what it counts; a cluster by its name. */
export function titleOf(
  { measures }: Snapshot,
  { mode, measure, part, cluster }: MapQuestion,
  label: Typed,
  language: Language,
): string {
  const own = textOf(label);
  if (own) return own;
  const name = cluster?.name[language];
  if (mode === "members") return name ?? chartTexts[language].whole;
  const [kind = "", partName] = part?.split(":") ?? [];
  const title = [
    measures.find(({ id }) => id === measure)?.label[language] ?? measure,
    partName && fill(readingTexts[language].parts[kind] ?? "{name}", { name: partName }),
    name,
  ]
    .filter(Boolean)
    .join(", ");
  return mode === "ratio" ? fill(chartTexts[language].ratio, { title }) : title;
}
