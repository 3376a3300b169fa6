import { issueOf } from "../../issue/issue-of.js";
import { editDistance } from "../../place/match/edit-distance.js";
import type { FigureCheck } from "../figure-check.js";
import { misprintDistance } from "../thresholds.js";

const numbersIn = (quote: string): readonly string[] =>
  [
    ...quote.matchAll(
      /(?:đề án|quyết định|qđ|decision|scheme)(?:\s(?:số|no\.?|number))?\s(\d{3,4})(?!\d)/gi,
    ),
  ].flatMap((match) => match[1] ?? []);

/** "Đề án 1366" for 1336: no known scheme, and one slip away from one. */
export const checkSchemeNumbers: FigureCheck = (figures, context) => {
  const known: readonly string[] = context.schemes.map(({ id }) => id);
  return figures.flatMap(({ quote, id }) =>
    numbersIn(quote?.normalize("NFC") ?? "")
      .filter((number) => !known.includes(number))
      .flatMap((number) => {
        const meant = known.find(
          (scheme) => editDistance(number, scheme, misprintDistance) <= misprintDistance,
        );
        if (meant === undefined) return [];
        return [
          issueOf(
            "scheme-number-unknown",
            { number, known: known.join(", ") },
            { figures: [id], suggestion: meant },
          ),
        ];
      }),
  );
};
