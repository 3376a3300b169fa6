import type { Day } from "../day/day.js";
import { isMeasure } from "../measure/is-measure.js";
import { measures, type MeasureId } from "../measure/measures.js";
import { countryId, type PlaceId } from "../place/place.js";
import type { Plan } from "../plan/plan.js";
import { calculateOutlook } from "../progress/calculate-outlook.js";
import { calculateProgress } from "../progress/calculate-progress.js";
import type { ProgressFigure, ProgressInput } from "../progress/progress-input.js";
import type { Pace } from "../progress/progress.js";
import { toProgressTarget } from "../progress/to-progress-target.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Target } from "../scheme/target.js";
import { compareText } from "../text/compare-text.js";
import { isOfSome } from "./is-of-some.js";
import type { Snapshot, SnapshotFigure, SnapshotPace, SnapshotProgress } from "./snapshot.js";

type Facts = Pick<Snapshot, "asOf" | "figures" | "schemes" | "plans">;

/** Who set a target, for which place, and from which day it counts where it does not say. */
interface Holder {
  readonly scheme: Scheme | undefined;
  readonly plan?: Plan;
  readonly place: PlaceId;
  readonly targets: readonly Target[];
  readonly from?: Day;
}

/**
 * Progress towards every target that a scheme sets for the country or a plan for its province, as of
 * the cut-off, where a shown figure speaks of it. A target without a figure, a range and a share of
 * clubs are left out: nothing is known of them that the target does not say itself.
 */
export function listProgress(facts: Facts): readonly SnapshotProgress[] {
  return [
    ...facts.schemes.map((scheme): Holder => ({
      scheme,
      place: countryId,
      targets: scheme.targets,
      from: scheme.window.from,
    })),
    ...facts.plans.map((plan): Holder => ({
      scheme: facts.schemes.find(({ id }) => id === plan.scheme),
      plan,
      place: plan.province,
      targets: plan.targets,
    })),
  ].flatMap((holder) =>
    holder.targets.flatMap((target) => toProgress(holder, target, facts) ?? []),
  );
}

function toProgress(
  holder: Holder,
  target: Target,
  { asOf: on, figures }: Facts,
): SnapshotProgress | undefined {
  const { scheme, plan, place, targets } = holder;
  const measure = measureOf(target);
  if (!scheme || !measure) return undefined;
  const from = target.from ?? holder.from;
  const isFlow = measures[measure].kind === "flow";
  const told = figures
    .filter(
      (figure) =>
        figure.shown &&
        figure.measure === measure &&
        figure.place === place &&
        figure.part === undefined &&
        // A share of provinces is of those of the decision's time, and registers are counted by today's.
        (target.kind !== "share" || figure.origin === "published") &&
        // What is counted from another day than the target's says nothing about the target.
        (!isFlow || !from || !figure.periodFrom || figure.periodFrom === from),
    )
    .sort((a, b) => compareText(a.asOf, b.asOf) || compareText(a.id, b.id));
  const series = target.kind === "share" ? listOfOneWhole(told, scheme) : told;
  const figure = series.at(-1);
  const placeCount = figure?.of?.kind === "places" ? figure.of.value : undefined;
  const terms = toProgressTarget(target, { from, siblings: targets, placeCount });
  if (!figure || !terms) return undefined;

  const input: ProgressInput = {
    kind: isFlow ? "flow" : "stock",
    target: terms,
    achieved: toProgressFigure(figure, scheme, on),
    earlier: series
      .filter(
        (one) =>
          one.asOf < figure.asOf &&
          (!isFlow || one.periodFrom === figure.periodFrom) &&
          !isOfSome(one) &&
          !isOfSome(figure),
      )
      .map((one) => toProgressFigure(one, scheme, on)),
    ...contributorsOf(figure),
    on,
  };
  const progress = calculateProgress(input);
  const { required, remaining, expected, requiredPace, completeness, lacks } = progress;
  if (!required) return undefined;
  // Of a window that has closed no more can come, at no pace.
  const { pace, projectedDay, range } = isClosed(figure, scheme) ? {} : calculateOutlook(input);
  return {
    id: `${plan?.id ?? place}.${target.id}`,
    scheme: scheme.id,
    ...(plan && { plan: plan.id }),
    target: target.id,
    measure,
    place,
    on,
    status: progress.status,
    isApproximate: progress.isApproximate,
    ...(lacks && { lacks }),
    figure: figure.id,
    required,
    ...(remaining && { remaining }),
    ...(expected && { expected: { value: expected.value, qualifier: expected.qualifier } }),
    ...(pace && { pace: toSnapshotPace(pace) }),
    ...(requiredPace &&
      !isClosed(figure, scheme) && { requiredPace: toSnapshotPace(requiredPace) }),
    ...(projectedDay && { projectedDay }),
    ...(range && {
      range: {
        ...range,
        lowest: toSnapshotPace(range.lowest),
        highest: toSnapshotPace(range.highest),
      },
    }),
    ...(completeness && { completeness }),
    sources: progress.basis as SnapshotProgress["sources"],
  };
}

/**
 * A share of places is judged over the places of the decision's own time: 1336's 95 % of provinces
 * are of the 63, and 34 of 34 says nothing of it. The first figure in the window tells how many.
 */
function listOfOneWhole(
  series: readonly SnapshotFigure[],
  { window }: Scheme,
): readonly SnapshotFigure[] {
  const first = series.find(({ asOf, of }) => asOf >= window.from && of?.kind === "places");
  return first ? series.filter(({ of }) => of?.value === first.of?.value) : series;
}

/** The measure whose figures speak of a target: of a share of places the places themselves. */
function measureOf(target: Target): MeasureId | undefined {
  if (target.kind === "range") return undefined;
  const id = target.kind === "share" ? target.measure.replace(/_share$/, "") : target.measure;
  return isMeasure(id) ? id : undefined;
}

/** Tallied for a scheme whose window had closed by the figure's day. */
const isClosed = ({ tally, asOf }: SnapshotFigure, { id, window }: Scheme): boolean =>
  tally?.scheme === id && asOf >= window.to;

/** Of a window that has closed no more can come: what was tallied for it holds on every later day. */
function toProgressFigure(figure: SnapshotFigure, scheme: Scheme, on: Day): ProgressFigure {
  const { value, qualifier, asOf, asOfBasis, sources } = figure;
  return { value, qualifier, asOf: isClosed(figure, scheme) ? on : asOf, asOfBasis, sources };
}

/** Provinces that told, or within a province the clubs. */
function contributorsOf({ tally }: SnapshotFigure): Pick<ProgressInput, "contributors"> {
  const { provinces, knownCount, expectedCount } = tally ?? {};
  if (provinces) {
    return { contributors: { known: provinces.numerator, expected: provinces.denominator } };
  }
  return knownCount === undefined || expectedCount === undefined
    ? {}
    : { contributors: { known: knownCount, expected: expectedCount } };
}

const toSnapshotPace = ({ from, to, change }: Pace): SnapshotPace => ({
  from: from.asOf,
  fromValue: from.value,
  to: to.asOf,
  toValue: to.value,
  qualifier: change.qualifier,
});
