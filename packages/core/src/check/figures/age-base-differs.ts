import { issueOf } from "../../issue/issue-of.js";
import type { MeasureId } from "../../measure/measures.js";
import type { FigureCheck } from "../figure-check.js";

const agesOf: Readonly<Partial<Record<MeasureId, number>>> = {
  members_60: 60,
  members_60_new_clubs: 60,
  members_55: 55,
};
const measureOfAge: Readonly<Record<number, MeasureId>> = { 55: "members_55", 60: "members_60" };

/** "từ 55 tuổi", "55 tuổi trở lên", "55+", "aged 55", "55 years". */
const agesIn = (quote: string): readonly number[] =>
  [...quote.matchAll(/\b(55|60)(?=\s?(?:tuổi|\+|years?|and over|or older))|aged\s(55|60)\b/gi)].map(
    (match) => Number(match[1] ?? match[2]),
  );

/** The measure counts from 60 and the sentence from 55, or the other way round. */
export const checkAges: FigureCheck = (figures) =>
  figures.flatMap(({ measure, quote, id }) => {
    const age = agesOf[measure];
    const quoted = agesIn(quote?.normalize("NFC") ?? "");
    const [quotedAge] = quoted;
    if (age === undefined || quotedAge === undefined || quoted.includes(age)) return [];
    const better = measure === "members_60_new_clubs" ? undefined : measureOfAge[quotedAge];
    return [
      issueOf(
        "age-base-differs",
        { measure, quotedAge },
        { figures: [id], ...(better ? { suggestion: better } : {}) },
      ),
    ];
  });
