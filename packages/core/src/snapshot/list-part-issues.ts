import type { Qualifier } from "../figure/qualifier.js";
import { issueOf } from "../issue/issue-of.js";
import type { Issue } from "../issue/issue.js";
import { factKey } from "./fact-key.js";
import type { SnapshotFigure } from "./snapshot.js";

/** The truth is this much or more. */
const isFloor: Readonly<Record<Qualifier, boolean>> = {
  exact: true,
  over: true,
  "at-least": true,
  nearly: false,
  "at-most": false,
  about: false,
};
/** The truth is this much or less. */
const isCeiling: Readonly<Record<Qualifier, boolean>> = {
  exact: true,
  over: false,
  "at-least": false,
  nearly: true,
  "at-most": true,
  about: false,
};

/**
 * Parts that add up to more than their whole, where that is certain: of shown figures of one fact,
 * districts and clubs, which share nothing, are added; each project, which may share clubs with
 * another, is compared alone. From a placeholder day nothing is computed.
 */
export function listPartIssues(figures: readonly SnapshotFigure[]): readonly Issue[] {
  const usable = figures.filter(({ shown, asOfBasis }) => shown && asOfBasis !== "placeholder");
  const groups = new Map<string, SnapshotFigure[]>();
  for (const figure of usable) {
    if (figure.part === undefined || !isFloor[figure.qualifier]) continue;
    const kind = figure.part.split(":")[0];
    const share = kind === "district" || kind === "club" ? kind : figure.part;
    const key = `${wholeKey(figure)}\n${share}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const wholes = new Map(
    usable
      .filter(({ part, qualifier }) => part === undefined && isCeiling[qualifier])
      .map((figure) => [factKey(figure), figure]),
  );
  return [...groups.values()].flatMap((parts) => {
    const whole = parts[0] && wholes.get(wholeKey(parts[0]));
    const sum = parts.reduce((total, { value }) => total + value, 0);
    if (!whole || sum <= whole.value) return [];
    return [
      issueOf(
        "snapshot-parts-above-whole",
        { figure: whole.id, value: whole.value, sum },
        { figures: [whole.id, ...parts.map(({ id }) => id)] },
      ),
    ];
  });
}

const wholeKey = (figure: SnapshotFigure): string => factKey({ ...figure, part: undefined });
