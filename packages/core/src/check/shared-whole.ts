import type { Figure } from "../figure/figure.js";
import { areaKey, groupFigures } from "./figure-facts.js";
import { listPrintedPercents, type PrintedPercent } from "./printed-percent.js";

/** Two parts or more of one whole, from one source, each printed with its percentage. */
export interface SharedWhole {
  readonly parts: readonly Figure[];
  readonly whole: number;
  readonly percents: readonly PrintedPercent[];
  /** The sum of the printed percentages, to their last digit. */
  readonly percentSum: number;
  readonly isPercentComplete: boolean;
  readonly isSumComplete: boolean;
}

/** The parts that a source prints of one whole: "23 of 43 (53,4 %), 20 of 43 (48,7 %)". */
export function listSharedWholes(figures: readonly Figure[]): readonly SharedWhole[] {
  const withPercent = figures.flatMap((figure) => {
    const percents = listPrintedPercents(figure.quote ?? "");
    const [percent] = percents;
    const isPart = figure.of && figure.of.kind !== "plan" && figure.qualifier === "exact";
    return isPart && percent && percents.length === 1 ? [{ figure, percent }] : [];
  });
  const percentOf = new Map(withPercent.map(({ figure, percent }) => [figure, percent]));
  return groupFigures([...percentOf.keys()], (figure) =>
    JSON.stringify([
      areaKey(figure),
      figure.asOf,
      figure.of?.kind,
      figure.of?.value,
      figure.sources,
    ]),
  )
    .filter((parts) => parts.length > 1)
    .map((parts) => {
      const whole = parts[0]?.of?.value ?? 0;
      const percents = parts.flatMap((part) => percentOf.get(part) ?? []);
      const sum = percents.reduce((total, { value }) => total + value, 0);
      // Each may be off by its last digit, and no more.
      const slack = percents.reduce((total, { lastDigit }) => total + lastDigit, 0);
      return {
        parts,
        whole,
        percents,
        percentSum: Math.round(sum * 1000) / 1000,
        isPercentComplete: Math.abs(sum - 100) <= slack + 1e-9,
        isSumComplete: parts.reduce((total, { value }) => total + value, 0) === whole,
      };
    });
}
