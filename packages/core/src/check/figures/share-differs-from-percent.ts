import type { Figure, Whole } from "../../figure/figure.js";
import { issueOf } from "../../issue/issue-of.js";
import type { FigureCheck } from "../figure-check.js";
import { areaParams } from "../figure-facts.js";
import { areApart, intervalOf, type Interval } from "../interval.js";
import { listPrintedPercents, type PrintedPercent } from "../printed-percent.js";

/** 330,000 of 150,000 printed as 200 %: off by more than the last digit printed. */
export const checkPrintedPercents: FigureCheck = (figures, context) =>
  figures.flatMap((figure) => {
    const { of, measure, asOf, value, qualifier, id } = figure;
    const [first, ...others] = listPrintedPercents(figure.quote ?? "");
    if (!of || of.value === 0 || !first) return [];
    const share = shareOf(figure, of);
    // A sentence may print other percentages too: one that fits is enough.
    if ([first, ...others].some((printed) => !areApart(share, around(printed)))) return [];
    return [
      issueOf(
        "share-differs-from-percent",
        {
          measure,
          ...areaParams(figure, context),
          asOf,
          value,
          valueQualifier: qualifier,
          of: of.value,
          computed: Math.round((value / of.value) * 1000) / 10,
          computedQualifier: qualifier,
          printed: first.text,
        },
        { figures: [id] },
      ),
    ];
  });

function shareOf(figure: Figure, of: Whole): Interval {
  const { lowest, highest } = intervalOf(figure);
  return { lowest: (lowest / of.value) * 100, highest: (highest / of.value) * 100 };
}

function around(printed: PrintedPercent): Interval {
  const { lowest, highest } = intervalOf(printed);
  return { lowest: lowest - printed.lastDigit, highest: highest + printed.lastDigit };
}
