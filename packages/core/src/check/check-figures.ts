import type { Figure } from "../figure/figure.js";
import { issueOf } from "../issue/issue-of.js";
import type { Issue } from "../issue/issue.js";

/** Everything that is wrong or questionable in a list of figures. */
export function checkFigures(figures: readonly Figure[]): readonly Issue[] {
  return figures.flatMap((figure) =>
    figure.of && figure.of.kind !== "plan" && figure.value > figure.of.value
      ? [
          issueOf(
            "numerator-above-denominator",
            { value: figure.value, of: figure.of.value },
            { figures: [figure.id] },
          ),
        ]
      : [],
  );
}
