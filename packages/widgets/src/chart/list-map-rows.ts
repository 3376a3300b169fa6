import type { Snapshot } from "@ishc/core/snapshot";
import { panelTexts } from "../panel/panel-texts.js";
import type { Panel } from "../panel/panel.js";
import { describeSource } from "../reading/describe-source.js";
import { chartTexts } from "./chart-texts.js";
import type { MapMatter } from "./describe-regions.js";
import type { MapRegion } from "./map-picture.js";

/** The map as a table for CSV: a header, then each region; a number stays a number. */
export function listMapRows(
  snapshot: Snapshot,
  { facts, question, edition, language }: MapMatter,
  regions: readonly MapRegion[],
): Panel["rows"] {
  const words = chartTexts[language];
  const { printedAs, asOf, source } = panelTexts[language];
  const isRatio = question.mode === "ratio";
  return [
    ["id", words.place, words.value, ...(isRatio ? [words.target] : []), printedAs, asOf, source],
    ...regions.map(({ code, label, value, day }) => {
      const { figure, target } = facts.regions.get(code) ?? {};
      const required = target && "value" in target.terms ? target.terms.value : "";
      return [
        `${edition}:${code}`,
        label,
        figure?.value ?? "",
        ...(isRatio ? [required] : []),
        value,
        day,
        (figure && describeSource(snapshot, figure.sources, language).name) ?? "",
      ];
    }),
  ];
}
