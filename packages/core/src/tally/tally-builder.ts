import type { Club } from "../club/club.js";
import { isMissing, type Reported } from "../club/reported.js";
import type { Day, Period } from "../day/day.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { getEdition } from "../place/get-edition.js";
import type { EditionId, PlaceId } from "../place/place.js";
import type { SchemeId } from "../scheme/scheme.js";
import { compareText } from "../text/compare-text.js";
import { emptySum, type SumContent } from "./add-sums.js";
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
 * @throws {UnknownEditionError} when the gazetteer has no such edition.
 * @example
 * const edition = "vn34" as EditionId;
 * const builder = new TallyBuilder({ gazetteer, edition, asOf: "2026-06-30" as Day, schemes });
 * builder.toTally(); // => { edition: "vn34", contributions: [] }
 */
export class TallyBuilder {
  readonly #context: TallyContext;
  readonly #boundaries: readonly Day[];
  readonly #begun: readonly SchemeId[];
  readonly #contributions = new Map<PlaceId, OpenContribution>();
  readonly #placeOf = new Map<PlaceId, PlaceId>();

  constructor(context: TallyContext) {
    getEdition(context.gazetteer, context.edition);
    this.#context = context;
    this.#boundaries = context.schemes.map(({ window }) => window.from);
    this.#begun = context.schemes
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
    const province = this.#findPlace(club.place.province);
    const contribution = this.#open(province);
    const presence = findPresence(club, this.#context.asOf);
    this.#addPresence(contribution, province, "clubs", presence);
    const { commune } = club.place;
    if (commune?.startsWith(`${this.#context.edition}:`) && presence !== "absent") {
      this.#addPresence(contribution, commune, "clubs", presence);
    }
    this.#addReport(contribution, province, club, presence);
    this.#addFounding(contribution, province, club, presence);
    if (club.dissolved) {
      this.#addEvent(contribution, province, "dissolved", club.dissolved, undefined);
    }
  }

  /** What has been counted so far. */
  toTally(): Tally {
    const { edition, asOf } = this.#context;
    const contributions = [...this.#contributions]
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

  #findPlace(province: PlaceId): PlaceId {
    let place = this.#placeOf.get(province);
    if (place === undefined) {
      place = toEdition(this.#context.gazetteer, province, this.#context.edition);
      this.#placeOf.set(province, place);
    }
    return place;
  }

  /** A province that sent a register has told of every measure: what nobody founded is a true 0. */
  #open(province: PlaceId): OpenContribution {
    let contribution = this.#contributions.get(province);
    if (!contribution) {
      contribution = new OpenContribution();
      this.#contributions.set(province, contribution);
      const { sums } = contribution;
      sums.add(province, "clubs", undefined, { ...emptySum, ...this.#days() });
      for (const { measure } of clubFacts) sums.add(province, measure, undefined, emptySum);
      for (const scheme of this.#begun) {
        sums.add(province, "new_clubs", scheme, {
          ...emptySum,
          ...this.#days(),
          stillActiveCount: 0,
          overlapCount: 0,
        });
        sums.add(province, "dissolved_clubs", scheme, { ...emptySum, ...this.#days() });
        sums.add(province, "members_new_clubs", scheme, emptySum);
        sums.add(province, "members_60_new_clubs", scheme, emptySum);
      }
    }
    return contribution;
  }

  #days(): Pick<SumContent, "firstDay" | "lastDay"> {
    return { firstDay: this.#context.asOf, lastDay: this.#context.asOf };
  }

  #counted(): SumContent {
    return { ...emptySum, ...this.#days(), value: 1, knownCount: 1, expectedCount: 1 };
  }

  #addPresence(
    { sums }: OpenContribution,
    place: PlaceId,
    measure: "clubs",
    presence: Presence,
  ): void {
    if (presence === "present") sums.add(place, measure, undefined, this.#counted());
    if (presence === "undetermined") {
      sums.add(place, measure, undefined, { ...emptySum, undeterminedCount: 1 });
    }
  }

  #addReport({ sums }: OpenContribution, place: PlaceId, club: Club, presence: Presence): void {
    if (presence === "absent") return;
    for (const { measure, read } of clubFacts) {
      sums.add(place, measure, undefined, this.#toContent(club, read, presence));
    }
  }

  /** What one number of a report adds. A report of a later day says nothing of this one. */
  #toContent(club: Club, read: (club: Club) => Reported, presence: Presence): SumContent {
    if (presence === "undetermined") return { ...emptySum, undeterminedCount: 1 };
    const { asOf } = this.#context;
    const day = club.report.asOf?.last ?? asOf;
    const reported = read(club);
    // Nor does one of before its founding: one of the two days is wrong.
    if (day > asOf || day < club.founded.first)
      return { ...emptySum, missingCount: 1, expectedCount: 1 };
    if (isMissing(reported)) {
      // What does not apply is not expected either, and a sum without it lacks nothing.
      const count = reported.missing === "not-applicable" ? 0 : 1;
      return { ...emptySum, missingCount: count, expectedCount: count };
    }
    return {
      ...emptySum,
      value: reported.value,
      qualifier: reported.qualifier,
      knownCount: 1,
      expectedCount: 1,
      firstDay: day,
      lastDay: day,
    };
  }

  #addFounding(
    contribution: OpenContribution,
    place: PlaceId,
    club: Club,
    presence: Presence,
  ): void {
    const { founded, scheme: named } = club;
    const scheme = this.#addEvent(contribution, place, "founded", founded, named, presence);
    if (scheme === undefined || presence !== "present") return;
    for (const measure of ["members", "members_60"] as const) {
      contribution.sums.add(
        place,
        `${measure}_new_clubs`,
        scheme,
        this.#toContent(club, ({ report }) => report.numbers[measure], presence),
      );
    }
  }

  /** Counts a founding or a dissolution in its window, and says in which; none where it counts nowhere. */
  #addEvent(
    { sums, straddling }: OpenContribution,
    place: PlaceId,
    event: "founded" | "dissolved",
    period: Period,
    named: SchemeId | undefined,
    presence?: Presence,
  ): SchemeId | undefined {
    const { schemes, asOf } = this.#context;
    const placing = placeEvent(period, asOf, schemes, this.#boundaries, named);
    if (placing.kind === "straddles") {
      const { boundary, schemes: near } = placing;
      straddling.add({ place, event, boundary, schemes: near, ...firstAndLast(period) });
    }
    if (placing.kind !== "counted" && placing.kind !== "undetermined") return undefined;
    const { scheme } = placing;
    const measure = event === "founded" ? "new_clubs" : "dissolved_clubs";
    if (placing.kind === "undetermined") {
      sums.add(place, measure, scheme, { ...emptySum, undeterminedCount: 1 });
      return undefined;
    }
    sums.add(place, measure, scheme, {
      ...this.#counted(),
      ...(event === "founded" && {
        stillActiveCount: Number(presence === "present"),
        overlapCount: Number(isClaimedTwice(period, scheme, schemes)),
      }),
    });
    return scheme;
  }
}

const firstAndLast = ({ first, last }: Period) => ({ first, last });
