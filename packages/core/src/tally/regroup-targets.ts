import type { Gazetteer } from "../place/gazetteer.js";
import { listPredecessors } from "../place/list-predecessors.js";
import { listProvinces } from "../place/list-provinces.js";
import type { PlaceId } from "../place/place.js";
import type { Plan, PlanId } from "../plan/plan.js";
import type { SchemeId } from "../scheme/scheme.js";
import type { CountTarget, Target } from "../scheme/target.js";
import { sumQualified } from "../figure/sum-qualified.js";
import { assertLaterEdition } from "./to-edition.js";

/** A target of a merged province, told from the plans of the provinces it was formed from. */
export interface RegroupedTarget extends Pick<
  CountTarget,
  "measure" | "value" | "qualifier" | "from" | "by" | "sources"
> {
  readonly place: PlaceId;
  readonly scheme: SchemeId;
  /** The plans whose targets were added up, one of each part. */
  readonly plans: readonly PlanId[];
}

/** Why targets of the parts do not make one of the merged province. */
export interface TargetNotDerivable {
  readonly place: PlaceId;
  readonly scheme: SchemeId;
  readonly measure: string;
  /** `not-additive`: a share or a range; `later-plan`: the merged province has a plan of its own. */
  readonly reason: "parts-missing" | "not-additive" | "later-plan";
  /** The parts without such a target of the same window and deadline. */
  readonly lacks: readonly PlaceId[];
  readonly plans: readonly PlanId[];
}

export interface RegroupedTargets {
  readonly targets: readonly RegroupedTarget[];
  readonly notDerivable: readonly TargetNotDerivable[];
}

interface PlanTarget {
  readonly plan: Plan;
  readonly target: Target;
}

/**
 * Tells the targets of provinces' plans by the provinces of a later edition (design, section 8): all
 * parts have one, of the same measure and kind, window and deadline, and the merged province has no
 * plan of its own. Nothing is a target of a province that no plan makes one.
 *
 * @throws {RegroupDirectionError} when the edition is an earlier one.
 * @example
 * const { targets } = regroupTargets(publishedPlans, gazetteer, "vn63", "vn34");
 * targets.every(({ place, plans }) => plans.length === listPredecessors(gazetteer, place).length); // => true
 */
export function regroupTargets(
  plans: readonly Plan[],
  gazetteer: Gazetteer,
  from: string,
  to: string,
): RegroupedTargets {
  assertLaterEdition(gazetteer, from, to);
  const targets: RegroupedTarget[] = [];
  const notDerivable: TargetNotDerivable[] = [];
  for (const { id: place } of listProvinces(gazetteer, to)) {
    const parts = listPredecessors(gazetteer, place);
    const ofParts = plans
      .filter(({ province }) => parts.includes(province))
      .flatMap((plan) => plan.targets.map((target): PlanTarget => ({ plan, target })));
    for (const group of listGroups(ofParts)) {
      const [first] = group;
      if (!first) continue;
      const { scheme } = first.plan;
      const { measure, from: start, by } = first.target;
      const subject = { place, scheme, measure };
      const planIds = group.map(({ plan }) => plan.id);
      const counts = group.flatMap(({ target }) => (target.kind === "count" ? [target] : []));
      const lacks = parts.filter((part) => !group.some(({ plan }) => plan.province === part));
      const refuse = (reason: TargetNotDerivable["reason"]) => {
        notDerivable.push({ ...subject, reason, lacks, plans: planIds });
      };
      if (counts.length < group.length) refuse("not-additive");
      else if (lacks.length > 0) refuse("parts-missing");
      else if (hasOwnPlan(plans, place, scheme, measure)) refuse("later-plan");
      else {
        const { value, qualifier } = sumQualified(counts);
        targets.push({
          place,
          scheme,
          measure: (first.target as CountTarget).measure,
          value,
          qualifier,
          ...(start && { from: start }),
          ...(by && { by }),
          sources: [...new Set(counts.flatMap(({ sources }) => sources))],
          plans: planIds,
        });
      }
    }
  }
  return { targets, notDerivable };
}

/** Targets of one scheme, measure, kind, window and deadline; of one part the first that stands there. */
function listGroups(targets: readonly PlanTarget[]): readonly (readonly PlanTarget[])[] {
  const groups = new Map<string, Map<PlaceId, PlanTarget>>();
  for (const each of targets) {
    const { plan, target } = each;
    const key = JSON.stringify([plan.scheme, target.measure, target.kind, target.from, target.by]);
    const group = groups.get(key) ?? new Map<PlaceId, PlanTarget>();
    groups.set(key, group);
    if (!group.has(plan.province)) group.set(plan.province, each);
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

/** A plan of the merged province is of the later edition, so it is later than any of its parts. */
const hasOwnPlan = (
  plans: readonly Plan[],
  place: PlaceId,
  scheme: SchemeId,
  measure: string,
): boolean =>
  plans.some(
    (plan) =>
      plan.province === place &&
      plan.scheme === scheme &&
      plan.targets.some((target) => target.measure === measure),
  );
