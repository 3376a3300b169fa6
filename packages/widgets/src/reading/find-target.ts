import type { Day } from "@ishc/core";
import type { Milestone } from "@ishc/core/progress";
import type { Snapshot } from "@ishc/core/snapshot";
import type { FactsTarget } from "../facts/facts.js";

type Target = Snapshot["schemes"][number]["targets"][number];

/** A target of a scheme or plan, with its source. */
export interface FoundTarget extends FactsTarget {
  readonly sources: readonly string[];
}

const isEarlier = (a: Target, b: Target) => (a.by ?? "") < (b.by ?? "");

/**
 * The target that a national scheme sets for a measure, or that the plan of a province sets under
 * it. Of several deadlines it is the last, and the others are milestones; with `deadline` that one.
 * A share of provinces is turned into a number by how many places there are.
 *
 * @param placeCount how many places the figure is of, when it counts places
 */
export function findTarget(
  snapshot: Snapshot,
  asked: { scheme: string; measure: string; place: string; deadline: Day | undefined },
  placeCount: number | undefined,
): FoundTarget | undefined {
  const { scheme: id, measure, place, deadline } = asked;
  const scheme = snapshot.schemes.find((one) => one.id === id);
  const holders =
    place === "country"
      ? [scheme]
      : snapshot.plans.filter((plan) => plan.scheme === id && plan.province === place);
  for (const holder of holders) {
    const targets = (holder?.targets ?? []).filter(
      (target) =>
        (target.measure === measure && target.kind === "count") ||
        (target.measure === `${measure}_share` && target.kind === "share" && placeCount),
    );
    const target = targets.reduce<Target | undefined>(
      (best, one) =>
        deadline ? (one.by === deadline ? one : best) : best && !isEarlier(best, one) ? best : one,
      undefined,
    );
    if (!target) continue;
    const milestones = targets.flatMap((one): Milestone[] =>
      one.kind === "count" && one.by && one.from === target.from && isEarlier(one, target)
        ? [{ value: one.value, by: one.by }]
        : [],
    );
    const { qualifier, by } = target;
    // A national target without a day of its own counts from the window of its scheme.
    const from = target.from ?? (place === "country" ? scheme?.window.from : undefined);
    const terms = { qualifier, from, by, milestones };
    return {
      terms:
        target.kind === "share"
          ? { ...terms, share: target.share, placeCount: placeCount ?? 0 }
          : { ...terms, value: target.kind === "count" ? target.value : 0 },
      decision: holder?.decision,
      sources: target.sources,
    };
  }
  return undefined;
}
