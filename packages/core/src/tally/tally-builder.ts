import type { Club } from "../club/club.js";
import { isMissing, type Reported } from "../club/reported.js";
import type { Day, Period } from "../day/day.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { getEdition } from "../place/get-edition.js";
import type { EditionId, PlaceId } from "../place/place.js";
import type { SchemeId } from "../scheme/scheme.js";
import { compareText } from "../text/compare-text.js";
import { emptySum, missing, undetermined, type SumContent } from "./add-sums.js";
import { clubFacts } from "./club-facts.js";
import { toContributorId } from "./contributor.js";
import { findPresence, type Presence } from "./find-presence.js";
import { isClaimedTwice, placeEvent, type SchemeWindow } from "./place-event.js";
import { StraddlingTable } from "./straddling-table.js";
import { SumTable } from "./sum-table.js";
import type { Contribution, Tally } from "./tally.js";
import { toEdition } from "./to-edition.js";

export interface TallyContext {
  readonly gazetteer: Gazetteer;
  /** The edition to count by; registers of an earlier one are counted in the provinces that hold theirs. */
  readonly edition: EditionId;
  /** What there is on this day is counted. */
  readonly asOf: Day;
  /** In the order of their windows. */
  readonly schemes: readonly SchemeWindow[];
}

/** One province's part of a tally while clubs come in. */
class OpenContribution {
  readonly sums = new SumTable();
  readonly straddling = new StraddlingTable();
}

/**
 * Counts clubs one by one, as they come from a file, and keeps sums only: memory does not grow with
 * the number of rows. Each province's register is one contributor. Nothing of a club but the counts
 * of `tallyMeasures` enters.
 *
 * Its fields are `private` and not `#`, and the sums of one club are shared or literals: this runs
 * for each number of each row (docs/decisions/0142-registers-in-flat-memory.md).
 *
 * @throws {UnknownEditionError} when the gazetteer has no such edition.
 * @example
 * const edition = "vn34" as EditionId;
 * const builder = new TallyBuilder({ gazetteer, edition, asOf: "2026-06-30" as Day, schemes });
 * builder.toTally(); // => { edition: "vn34", contributions: [] }
 */
export class TallyBuilder {
  private readonly context: TallyContext;
  /** What one club that exists adds to a count. */
  private readonly counted: SumContent;
  private readonly boundaries: readonly Day[];
  private readonly begun: readonly SchemeId[];
  private readonly contributions = new Map<PlaceId, OpenContribution>();
  private readonly placeOf = new Map<PlaceId, PlaceId>();
  private readonly knownDays = new Map<Day, Day>();

  constructor(context: TallyContext) {
    getEdition(context.gazetteer, context.edition);
    this.context = context;
    this.counted = { ...emptySum, ...this.days(), value: 1, knownCount: 1, expectedCount: 1 };
    this.boundaries = context.schemes.map(({ window }) => window.from);
    this.begun = context.schemes
      .filter(({ window }) => window.from <= context.asOf)
      .map(({ id }) => id);
  }

  /**
   * Adds one club.
   *
   * @throws {UnknownPlaceError} when its province is not in the gazetteer.
   * @throws {RegroupDirectionError} when its province is of a later edition than is counted by.
   */
  add(club: Club): void {
    const province = this.findPlace(club.place.province);
    const contribution = this.open(province);
    const presence = findPresence(club, this.context.asOf);
    this.addPresence(contribution, province, "clubs", presence);
    const { commune } = club.place;
    if (commune?.startsWith(`${this.context.edition}:`) && presence !== "absent") {
      this.addPresence(contribution, commune, "clubs", presence);
    }
    this.addReport(contribution, province, club, presence);
    this.addFounding(contribution, province, club, presence);
    if (club.dissolved) {
      this.addEvent(contribution, province, "dissolved", club.dissolved, undefined);
    }
  }

  /** What has been counted so far. */
  toTally(): Tally {
    const { edition, asOf } = this.context;
    const contributions = [...this.contributions]
      .map(([place, { sums, straddling }]): Contribution => ({
        contributor: toContributorId({ kind: "register", place, asOf }),
        place,
        asOf,
        sums: sums.list(),
        straddling: straddling.list(),
      }))
      .sort((a, b) => compareText(a.contributor, b.contributor));
    return { edition, contributions };
  }

  private findPlace(province: PlaceId): PlaceId {
    let place = this.placeOf.get(province);
    if (place === undefined) {
      place = toEdition(this.context.gazetteer, province, this.context.edition);
      this.placeOf.set(province, place);
    }
    return place;
  }

  /** A province that sent a register has told of every measure: what nobody founded is a true 0. */
  private open(province: PlaceId): OpenContribution {
    let contribution = this.contributions.get(province);
    if (!contribution) {
      contribution = new OpenContribution();
      this.contributions.set(province, contribution);
      const { sums } = contribution;
      sums.add(province, "clubs", undefined, { ...emptySum, ...this.days() });
      for (const { measure } of clubFacts) sums.add(province, measure, undefined, emptySum);
      for (const scheme of this.begun) {
        sums.add(province, "new_clubs", scheme, {
          ...emptySum,
          ...this.days(),
          stillActiveCount: 0,
          overlapCount: 0,
        });
        sums.add(province, "dissolved_clubs", scheme, { ...emptySum, ...this.days() });
        sums.add(province, "members_new_clubs", scheme, emptySum);
        sums.add(province, "members_60_new_clubs", scheme, emptySum);
      }
    }
    return contribution;
  }

  private days(): Pick<SumContent, "firstDay" | "lastDay"> {
    return { firstDay: this.context.asOf, lastDay: this.context.asOf };
  }

  private addPresence(
    { sums }: OpenContribution,
    place: PlaceId,
    measure: "clubs",
    presence: Presence,
  ): void {
    if (presence === "present") sums.add(place, measure, undefined, this.counted);
    if (presence === "undetermined") {
      sums.add(place, measure, undefined, undetermined);
    }
  }

  private addReport({ sums }: OpenContribution, place: PlaceId, club: Club, presence: Presence) {
    if (presence === "absent") return;
    const day = presence === "present" ? this.findReportDay(club) : undefined;
    for (const { measure, read } of clubFacts) {
      const content = presence === "present" ? toContent(read(club), day) : undetermined;
      sums.add(place, measure, undefined, content);
    }
  }

  /**
   * The day that a club's report speaks of. One of a later day says nothing of this one; nor does one
   * of before its founding: one of the two days is wrong.
   */
  private findReportDay({ founded, report }: Club): Day | undefined {
    const { asOf } = this.context;
    const day = report.asOf?.last ?? asOf;
    if (day > asOf || day < founded.first) return undefined;
    // The same text for the same day: days of a register are mostly one, and comparing it with itself costs nothing.
    const known = this.knownDays.get(day);
    if (known === undefined) this.knownDays.set(day, day);
    return known ?? day;
  }

  private addFounding(
    contribution: OpenContribution,
    place: PlaceId,
    club: Club,
    presence: Presence,
  ): void {
    const { founded, scheme: named } = club;
    const scheme = this.addEvent(contribution, place, "founded", founded, named, presence);
    if (scheme === undefined || presence !== "present") return;
    const day = this.findReportDay(club);
    for (const measure of ["members", "members_60"] as const) {
      const content = toContent(club.report.numbers[measure], day);
      contribution.sums.add(place, `${measure}_new_clubs`, scheme, content);
    }
  }

  /** Counts a founding or a dissolution in its window, and says in which; none where it counts nowhere. */
  private addEvent(
    { sums, straddling }: OpenContribution,
    place: PlaceId,
    event: "founded" | "dissolved",
    period: Period,
    named: SchemeId | undefined,
    presence?: Presence,
  ): SchemeId | undefined {
    const { schemes, asOf } = this.context;
    const placing = placeEvent(period, asOf, schemes, this.boundaries, named);
    if (placing.kind === "straddles") {
      const { boundary, schemes: near } = placing;
      straddling.add({ place, event, boundary, schemes: near, ...firstAndLast(period) });
    }
    if (placing.kind !== "counted" && placing.kind !== "undetermined") return undefined;
    const { scheme } = placing;
    const measure = event === "founded" ? "new_clubs" : "dissolved_clubs";
    if (placing.kind === "undetermined") {
      sums.add(place, measure, scheme, undetermined);
      return undefined;
    }
    sums.add(place, measure, scheme, {
      ...this.counted,
      ...(event === "founded" && {
        stillActiveCount: Number(presence === "present"),
        overlapCount: Number(isClaimedTwice(period, scheme, schemes)),
      }),
    });
    return scheme;
  }
}

/** What one number of a report adds; without a day the report does not count. */
function toContent(reported: Reported, day: Day | undefined): SumContent {
  if (day === undefined) return missing;
  // What does not apply is not expected either, and a sum without it lacks nothing.
  if (isMissing(reported)) return reported.missing === "not-applicable" ? emptySum : missing;
  return {
    value: reported.value,
    qualifier: reported.qualifier,
    knownCount: 1,
    missingCount: 0,
    expectedCount: 1,
    undeterminedCount: 0,
    firstDay: day,
    lastDay: day,
  };
}

const firstAndLast = ({ first, last }: Period) => ({ first, last });
