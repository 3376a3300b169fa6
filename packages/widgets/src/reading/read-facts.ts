import type { Language } from "@ishc/core";
import { formatCount } from "@ishc/core/format";
import type { Snapshot, SnapshotFigure } from "@ishc/core/snapshot";
import type { Facts, FactsDay, OtherFigure } from "../facts/facts.js";
import { fill } from "../facts/fill.js";
import { Refusal } from "../facts/refusal.js";
import { textOf, type Typed } from "../facts/typed.js";
import type { Loaded } from "../store/loaded.js";
import { readTypedDay } from "../typed/read-typed.js";
import { typedTarget, type TypedTarget } from "../typed/typed-target.js";
import { checkAsked } from "./check-asked.js";
import { describeSource } from "./describe-source.js";
import { findFigure, listSeries, subjectOf, type Selection } from "./find-figure.js";
import { findTarget } from "./find-target.js";
import { listWarnings } from "./list-warnings.js";
import { missingFrom } from "./missing-from.js";
import { readLoaded } from "./read-loaded.js";
import { readingTexts } from "./reading-texts.js";

/** The properties of an element that matter once there is a data file. */
export interface FileSelection extends Selection, TypedTarget {
  readonly scheme: Typed;
  readonly label: Typed;
}

const dayOf = ({ asOf, asOfPrecision, asOfBasis }: SnapshotFigure): FactsDay => ({
  asOf,
  precision: asOfPrecision,
  basis: asOfBasis,
});

/**
 * The selected figure of a data file, and what the file says about it.
 *
 * @returns undefined when the file has no such figure, and no target to show instead
 * @throws {Refusal} for a file that cannot be read, and for attributes that cannot
 */
export function readFacts(
  loaded: Loaded,
  selection: FileSelection,
  language: Language,
): Facts | undefined {
  const words = readingTexts[language];
  const snapshot = readLoaded(loaded, language);
  const measureId = textOf(selection.measure);
  if (!measureId) throw new Refusal(words.noMeasure);
  const measure = snapshot.measures.find(({ id }) => id === measureId);
  const all = listSeries(snapshot, selection);
  if (all.length === 0) checkAsked(snapshot, selection, language);
  const placeCount = all.find(({ of }) => of?.kind === "places")?.of?.value;
  const target = targetOf(snapshot, selection, measureId, placeCount, language);
  // What is counted from another day than the target's says nothing about the target.
  const from = measure?.kind === "flow" ? target?.terms.from : undefined;
  const series = all.filter(({ periodFrom }) => !from || !periodFrom || periodFrom === from);
  const figure = findFigure(series, selection, language);
  const of = figure?.of?.kind === "plan" ? undefined : figure?.of?.value;
  if (!figure && !target) return undefined;

  if (figure && !measure) throw missingFrom(measureId, language);

  const sources = figure?.sources ?? target?.sources;
  const source = sources && describeSource(snapshot, sources, language);
  const isVnd = measure?.unit === "vnd";
  const shown = figure && { value: figure.value, qualifier: figure.qualifier, of, isVnd };
  const isFlow = measure?.kind === "flow" || figure?.periodFrom !== undefined;
  const plan = figure?.of?.kind === "plan" ? figure.of.value : undefined;
  const note = figure?.note?.[language];
  return {
    title: textOf(selection.label) ?? titleOf(snapshot, selection, measureId, language),
    kind: isFlow ? "flow" : "stock",
    amount: shown,
    day: figure && dayOf(figure),
    source: source?.name,
    sourceUrl: source?.url,
    isLinkDropped: !!source?.isLinkDropped,
    isOfficial: /^(association|government)$/.test(snapshot.publisher.kind),
    others: figure ? listOthers(snapshot, series, figure, isVnd, language) : [],
    notes: [
      ...(plan === undefined || target
        ? []
        : [fill(words.plan, { count: formatCount(plan, language) })]),
      ...(note ? [note] : []),
      ...(figure ? listWarnings(snapshot, figure, language) : []),
    ],
    target,
    earlier: series.filter(
      (one) =>
        figure &&
        one.shown &&
        one.asOf < figure.asOf &&
        (!isFlow || one.periodFrom === figure.periodFrom),
    ),
  };
}

/** The target in the attributes, or that of the scheme they name. */
function targetOf(
  snapshot: Snapshot,
  selection: FileSelection,
  measure: string,
  placeCount: number | undefined,
  language: Language,
) {
  const typed = typedTarget(selection, language);
  const scheme = textOf(selection.scheme);
  if (typed || !scheme) return typed && { ...typed, sources: undefined };
  const deadline = readTypedDay("deadline", selection.deadline, language)?.asOf;
  const place = subjectOf(selection);
  const target = findTarget(snapshot, { scheme, measure, place, deadline }, placeCount);
  if (!target) throw new Refusal(fill(readingTexts[language].noScheme, { scheme }));
  return target;
}

/** "Câu lạc bộ, cả nước"; a measure that only a share asks for is called by its id. */
function titleOf(
  { measures, places, clusters }: Snapshot,
  selection: Selection,
  measureId: string,
  language: Language,
): string {
  const words = readingTexts[language];
  const subject = subjectOf(selection);
  const measure = measures.find(({ id }) => id === measureId)?.label[language] ?? measureId;
  const named =
    places.find(({ id }) => id === subject)?.label ??
    clusters.find(({ id }) => id === subject)?.name;
  if (!named && subject !== "country") throw missingFrom(subject, language);
  const where = named?.[language] ?? words.country;
  const [kind = "", name] = textOf(selection.figurePart)?.split(":") ?? [];
  const part = name && fill(words.parts[kind] ?? "{name}", { name });
  return [measure, part, where].filter(Boolean).join(", ");
}

/** What other sources say of the same fact: same measure, place, part and day, another number. */
function listOthers(
  snapshot: Snapshot,
  series: readonly SnapshotFigure[],
  figure: SnapshotFigure,
  isVnd: boolean,
  language: Language,
): OtherFigure[] {
  return series
    .filter(
      (one) =>
        one.asOf === figure.asOf &&
        one.id !== figure.id &&
        !series.some((newer) => newer.supersedes?.figure === one.id) &&
        (one.value !== figure.value || one.qualifier !== figure.qualifier),
    )
    .map((one) => ({
      amount: {
        value: one.value,
        qualifier: one.qualifier,
        of: one.of?.kind === "plan" ? undefined : one.of?.value,
        isVnd,
      },
      day: dayOf(one),
      source: describeSource(snapshot, one.sources, language).name,
    }));
}
