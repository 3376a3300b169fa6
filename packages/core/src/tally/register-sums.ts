import type { Club } from "../club/club.js";
import type { Day, Period } from "../day/day.js";
import { isAcross } from "../day/is-across.js";
import type { PlaceId } from "../place/place.js";
import type { SchemeId } from "../scheme/scheme.js";
import type { SchemeWindows } from "../scheme/scheme-windows.js";
import {
  addReported,
  addUndetermined,
  countOne,
  openCount,
  openSum,
  type OpenSum,
} from "./add-sums.js";
import { clubFacts } from "./club-facts.js";
import { findPresence, type Presence } from "./find-presence.js";
import { StraddlingTable } from "./straddling-table.js";
import { listRows, type SumRow } from "./sum-table.js";
import type { TallySum } from "./tally.js";

/** What registers are counted by: the same for every club. */
export interface Counting {
  readonly asOf: Day;
  readonly windows: SchemeWindows;
  /** The schemes whose windows have begun. */
  readonly begun: readonly SchemeId[];
  /** First days of editions that followed another. */
  readonly editionStarts: readonly Day[];
}

/** What came in the window of one scheme. */
interface WindowSums {
  readonly newClubs: OpenSum;
  readonly dissolvedClubs: OpenSum;
  readonly members: OpenSum;
  readonly members60: OpenSum;
}

/**
 * The sums of one register of a province while its clubs come by. A province that sent one has told
 * of every measure: what nobody founded is a true 0.
 *
 * Every sum has its field or its index, and nothing is made for a number of a club: this runs thirty
 * times a row (docs/decisions/0142-registers-in-flat-memory.md).
 */
export class RegisterSums {
  readonly straddling = new StraddlingTable();
  private readonly place: PlaceId;
  private readonly counting: Counting;
  private readonly clubs: OpenSum;
  private readonly facts: readonly OpenSum[] = clubFacts.map(openSum);
  private readonly communes = new Map<PlaceId, OpenSum>();
  private readonly ofWindows = new Map<SchemeId, WindowSums>();
  /** Days that reports speak of, each as one text: comparing a text with itself costs nothing. */
  private readonly days = new Map<Day, Day>();

  constructor(place: PlaceId, counting: Counting) {
    this.place = place;
    this.counting = counting;
    this.clubs = openCount(counting.asOf);
    for (const scheme of counting.begun) this.openWindow(scheme);
  }

  /** @param commune Of the edition that is counted by. */
  add(club: Club, commune: PlaceId | undefined): void {
    const presence = findPresence(club, this.counting.asOf);
    if (presence !== "absent") {
      count(this.clubs, presence);
      if (commune !== undefined) count(this.openCommune(commune), presence);
    }
    const day = presence === "present" ? this.findReportDay(club) : undefined;
    this.addReport(club, presence, day);
    this.addFounding(club, presence, day);
    if (club.dissolved) {
      const placed = this.placeEvent("dissolved", club.dissolved);
      if (placed) count(this.openWindow(placed.scheme).dissolvedClubs, placed.presence);
    }
  }

  /** In the order of place, measure and scheme, by code unit. */
  list(): readonly TallySum[] {
    const { place } = this;
    const rows: SumRow[] = [{ subject: { place, measure: "clubs" }, sum: this.clubs }];
    clubFacts.forEach(({ measure }, index) => {
      rows.push({ subject: { place, measure }, sum: this.facts[index] as OpenSum });
    });
    for (const [scheme, sums] of this.ofWindows) {
      rows.push(
        { subject: { place, measure: "new_clubs", scheme }, sum: sums.newClubs },
        { subject: { place, measure: "dissolved_clubs", scheme }, sum: sums.dissolvedClubs },
        { subject: { place, measure: "members_new_clubs", scheme }, sum: sums.members },
        { subject: { place, measure: "members_60_new_clubs", scheme }, sum: sums.members60 },
      );
    }
    for (const [commune, sum] of this.communes) {
      rows.push({ subject: { place: commune, measure: "clubs" }, sum });
    }
    return listRows(rows);
  }

  private openWindow(scheme: SchemeId): WindowSums {
    let sums = this.ofWindows.get(scheme);
    if (!sums) {
      const { asOf } = this.counting;
      sums = {
        newClubs: { ...openCount(asOf), stillActiveCount: 0, overlapCount: 0 },
        dissolvedClubs: openCount(asOf),
        members: openSum(),
        members60: openSum(),
      };
      this.ofWindows.set(scheme, sums);
    }
    return sums;
  }

  private openCommune(commune: PlaceId): OpenSum {
    let sum = this.communes.get(commune);
    if (!sum) this.communes.set(commune, (sum = openCount(this.counting.asOf)));
    return sum;
  }

  private addReport(club: Club, presence: Presence, day: Day | undefined): void {
    if (presence === "absent") return;
    for (let index = 0; index < clubFacts.length; index += 1) {
      const sum = this.facts[index] as OpenSum;
      if (presence === "undetermined") addUndetermined(sum);
      else addReported(sum, (clubFacts[index] as (typeof clubFacts)[number]).read(club), day);
    }
  }

  private addFounding(club: Club, presence: Presence, day: Day | undefined): void {
    const placed = this.placeEvent("founded", club.founded, club.scheme);
    if (!placed) return;
    const { newClubs, members, members60 } = this.openWindow(placed.scheme);
    count(newClubs, placed.presence);
    if (placed.presence === "undetermined") return;
    newClubs.overlapCount =
      (newClubs.overlapCount ?? 0) +
      Number(this.counting.windows.isClaimedTwice(club.founded, placed.scheme));
    if (presence !== "present") return;
    newClubs.stillActiveCount = (newClubs.stillActiveCount ?? 0) + 1;
    addReported(members, club.report.numbers.members, day);
    addReported(members60, club.report.numbers.members_60, day);
  }

  /** In whose window an event counts, and whether it certainly has been; nothing where it counts nowhere. */
  private placeEvent(
    event: "founded" | "dissolved",
    period: Period,
    named?: SchemeId,
  ): { readonly scheme: SchemeId; readonly presence: "present" | "undetermined" } | undefined {
    const { asOf, windows, editionStarts } = this.counting;
    const placing = windows.place(period, asOf, named);
    const told = { place: this.place, event, first: period.first, last: period.last };
    if (placing.kind === "straddles") {
      const { boundary, schemes } = placing;
      this.straddling.add({ ...told, boundary, schemes });
    }
    if (period.first <= asOf && period.first !== period.last) {
      for (const boundary of editionStarts) {
        if (isAcross(period, boundary)) this.straddling.add({ ...told, boundary, schemes: [] });
      }
    }
    if (placing.kind !== "counted" && placing.kind !== "undetermined") return undefined;
    const presence = placing.kind === "counted" ? "present" : "undetermined";
    return { scheme: placing.scheme, presence };
  }

  /**
   * The day that a club's report speaks of. One of a later day says nothing of this one; nor does one
   * of before its founding: one of the two days is wrong.
   */
  private findReportDay({ founded, report }: Club): Day | undefined {
    const { asOf } = this.counting;
    const day = report.asOf?.last ?? asOf;
    if (day > asOf || day < founded.first) return undefined;
    const known = this.days.get(day);
    if (known === undefined) this.days.set(day, day);
    return known ?? day;
  }
}

function count(sum: OpenSum, presence: "present" | "undetermined"): void {
  if (presence === "present") countOne(sum);
  else addUndetermined(sum);
}
