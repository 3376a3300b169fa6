import type { Language } from "@ishc/core";
import { formatDay, formatShare } from "@ishc/core/format";
import type { SnapshotFigure } from "@ishc/core/snapshot";
import { fill } from "../facts/fill.js";
import { writeAmount } from "../panel/write-amount.js";
import { writeDay } from "../panel/write-day.js";
import { chartTexts } from "./chart-texts.js";

/** The number of a figure in words: "516", "hơn 2.000", "17,3 tỷ đồng". */
export const writeFigure = (
  { value, qualifier }: SnapshotFigure,
  isVnd: boolean,
  language: Language,
): string => writeAmount({ value, qualifier, isVnd }, language);

/** The day of a figure; of one that counts from a day on, both: "từ 01/01/2020 đến 01/5/2025". */
export function writeFigureDay(
  { asOf, asOfPrecision, asOfBasis, periodFrom }: SnapshotFigure,
  language: Language,
): string {
  const day = writeDay({ asOf, precision: asOfPrecision, basis: asOfBasis }, language);
  return periodFrom
    ? fill(chartTexts[language].since, { from: formatDay(periodFrom, language), day })
    : day;
}

/** "135 trên mục tiêu 200 (67,5 %)": a share keeps both its numbers. */
export const writeAgainstTarget = (
  figure: SnapshotFigure,
  required: number,
  isVnd: boolean,
  language: Language,
): string =>
  fill(chartTexts[language].ofTarget, {
    value: writeFigure(figure, isVnd, language),
    target: writeAmount({ value: required, qualifier: "exact", isVnd }, language),
    share: formatShare({ numerator: figure.value, denominator: required }, language, {
      qualifier: figure.qualifier,
    }),
  });
