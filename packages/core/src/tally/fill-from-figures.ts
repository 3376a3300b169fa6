import { assertDay } from "../day/assert-day.js";
import type { Day } from "../day/day.js";
import type { Figure } from "../figure/figure.js";
import { findProvince } from "../place/find-province.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { getEdition } from "../place/get-edition.js";
import { listPredecessors } from "../place/list-predecessors.js";
import type { PlaceId } from "../place/place.js";
import type { SchemeWindow } from "../scheme/scheme-windows.js";
import type { SourceId } from "../source/source.js";
import { emptySum } from "./add-sums.js";
import { findContributor, toContributorId } from "./contributor.js";
import { sortContributions } from "./merge-tallies.js";
import { overlaps } from "./overlaps.js";
import { subjectKey, SumTable, type SumSubject } from "./sum-table.js";
import type { Contribution, ContributorId, Tally } from "./tally.js";
import { isTallyMeasure, tallyMeasures } from "./tally-measures.js";
import { largestSum } from "./thresholds.js";
import { toEdition } from "./to-edition.js";

export interface FillContext {
  readonly gazetteer: Gazetteer;
  /** In the order of their windows. */
  readonly schemes: readonly SchemeWindow[];
  /** No figure of a later day is taken. */
  readonly asOf: string;
}

export interface FilledTally {
  readonly tally: Tally;
  /** Where the figures of a contributor were published. */
  readonly sources: ReadonlyMap<ContributorId, readonly SourceId[]>;
}

/** A figure of a province and what it would be the sum of. */
interface Candidate {
  readonly figure: Figure;
  readonly subject: SumSubject;
}

/**
 * Lets published figures speak for provinces that sent no register: of each measure the latest up to
 * the day, as one contributor `figures:vn63:17@2026-06-30`. Each keeps its own day, so that a sum
 * over it says its first and its last. Left out are figures of a part, of a placeholder day, and new
 * clubs that are not counted from the first day of a window. A tally without a register stays as it
 * is: figures alone are told as they were published.
 *
 * @param figures One of each fact: those that are shown.
 * @throws {InvalidDayError} when the day is none.
 * @example
 * const empty = { edition: "vn34" as EditionId, contributions: [] };
 * fillFromFigures(empty, publishedFigures, { gazetteer, schemes, asOf: "2026-06-30" }).tally; // => { edition: "vn34", contributions: [] }
 */
export function fillFromFigures(
  tally: Tally,
  figures: readonly Figure[],
  { gazetteer, schemes, asOf }: FillContext,
): FilledTally {
  assertDay(asOf);
  const sources = new Map<ContributorId, readonly SourceId[]>();
  const hasRegister = tally.contributions.some(
    ({ contributor }) => findContributor(contributor)?.kind === "register",
  );
  if (!hasRegister) return { tally, sources };
  const editionFrom = getEdition(gazetteer, tally.edition).from;
  const byTeller = new Map<PlaceId, Candidate[]>();
  for (const figure of figures) {
    if (!figure.place || figure.asOf > asOf) continue;
    const province = findProvince(gazetteer, figure.place);
    if (!province || getEdition(gazetteer, province.edition).from > editionFrom) continue;
    const place = toEdition(gazetteer, province.id, tally.edition);
    const subject = findSubject(figure, place, schemes);
    if (!subject) continue;
    // A province that did not change is one teller under both its names.
    const isUnchanged = listPredecessors(gazetteer, place).length <= 1;
    const teller = isUnchanged ? place : province.id;
    byTeller.set(teller, [...(byTeller.get(teller) ?? []), { figure, subject }]);
  }
  let contributions = tally.contributions;
  // A province's own figures before those of its parts, which lie within it.
  const tellers = [...byTeller].sort(
    ([a], [b]) => Number(isOf(b, tally)) - Number(isOf(a, tally)) || (a < b ? -1 : 1),
  );
  for (const [teller, candidates] of tellers) {
    const contribution = toContribution(teller, candidates, asOf);
    if (contributions.some((known) => overlaps(known, contribution))) continue;
    contributions = [...contributions, contribution];
    sources.set(contribution.contributor, [
      ...new Set(latest(candidates).flatMap(({ figure }) => figure.sources)),
    ]);
  }
  return { tally: { ...tally, contributions: sortContributions(contributions) }, sources };
}

const isOf = (place: PlaceId, { edition }: Tally): boolean => place.startsWith(`${edition}:`);

/** What a figure is the sum of; nothing where a tally of registers has no such sum. */
function findSubject(
  { measure, part, asOfBasis, origin, periodFrom, value }: Figure,
  place: PlaceId,
  schemes: readonly SchemeWindow[],
): SumSubject | undefined {
  if (part !== undefined || asOfBasis === "placeholder" || origin !== "published") return undefined;
  if (!isTallyMeasure(measure) || tallyMeasures[measure].table) return undefined;
  // A sent tally could not hold it either; sums of such numbers would not stay whole.
  if (value > largestSum) return undefined;
  if (!tallyMeasures[measure].isFlow) {
    // Loans may be told of a period; what is lent on a day is another number.
    return periodFrom === undefined ? { place, measure } : undefined;
  }
  const scheme = schemes.find(({ window }) => window.from === periodFrom)?.id;
  return scheme === undefined ? undefined : { place, measure, scheme };
}

/** Of each subject the figure of the latest day; of one day the first id. */
function latest(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const each of candidates) {
    const key = subjectKey(each.subject);
    const known = best.get(key)?.figure;
    const isLater =
      !known ||
      each.figure.asOf > known.asOf ||
      (each.figure.asOf === known.asOf && each.figure.id < known.id);
    if (isLater) best.set(key, each);
  }
  return [...best.values()];
}

function toContribution(
  teller: PlaceId,
  candidates: readonly Candidate[],
  asOf: Day,
): Contribution {
  const sums = new SumTable();
  for (const { figure, subject } of latest(candidates)) {
    sums.add(subject, {
      ...emptySum,
      value: figure.value,
      qualifier: figure.qualifier,
      knownCount: 1,
      expectedCount: 1,
      firstDay: figure.asOf,
      lastDay: figure.asOf,
    });
  }
  const { place } = (candidates[0] as Candidate).subject;
  return {
    contributor: toContributorId({ kind: "figures", place: teller, asOf }),
    place,
    asOf,
    sums: sums.list(),
    straddling: [],
  };
}
