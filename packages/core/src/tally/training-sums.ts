import type { Reported } from "../club/reported.js";
import type { Period } from "../day/day.js";
import { addDays } from "../day/add-days.js";
import { daysBetween } from "../day/days-between.js";
import { isAcross } from "../day/is-across.js";
import type { PlaceId } from "../place/place.js";
import type { SchemeId } from "../scheme/scheme.js";
import type { Training } from "../training/training.js";
import { addReported, addUndetermined, openCount, type OpenSum } from "./add-sums.js";
import type { Counting } from "./register-sums.js";
import { StraddlingTable } from "./straddling-table.js";
import { listRows } from "./sum-table.js";
import type { TallySum } from "./tally.js";
import { largestSum, longestTrainingDays } from "./thresholds.js";

interface WindowSums {
  readonly trainings: OpenSum;
  readonly days: OpenSum;
  readonly people: OpenSum;
}

const silent: Reported = { missing: "not-reported" };
/** A table names the trainings that somebody wrote down; that there were no others nobody says. */
const one: Reported = { value: 1, qualifier: "at-least" };

/**
 * The trainings of one province, or of those that name none: how many were held in the window of each
 * scheme, on how many days, with how many people. A window without a training is not told: no row says
 * that there was none.
 */
export class TrainingSums {
  readonly straddling = new StraddlingTable();
  private readonly place: PlaceId;
  private readonly counting: Counting;
  private readonly ofWindows = new Map<SchemeId, WindowSums>();

  constructor(place: PlaceId, counting: Counting) {
    this.place = place;
    this.counting = counting;
  }

  add(training: Training): void {
    const { asOf, windows, begun, editionStarts } = this.counting;
    if (training.fromBasis === "placeholder") {
      // Its day holds a place only: it may have been in any window that has begun.
      for (const scheme of begun) addUncertain(this.open(scheme));
      return;
    }
    const period = periodOf(training);
    const placing = windows.place(period, asOf);
    const told = { place: this.place, event: "trained", ...firstAndLast(period) } as const;
    if (placing.kind === "straddles") {
      this.straddling.add({ ...told, boundary: placing.boundary, schemes: placing.schemes });
    }
    if (period.first <= asOf) {
      for (const boundary of editionStarts) {
        if (isAcross(period, boundary)) this.straddling.add({ ...told, boundary, schemes: [] });
      }
    }
    if (placing.kind === "undetermined") addUncertain(this.open(placing.scheme));
    if (placing.kind !== "counted") return;
    const { trainings, days, people } = this.open(placing.scheme);
    const dayCount = findDayCount(training);
    addReported(trainings, one, asOf);
    addReported(days, dayCount ? { value: dayCount, qualifier: "at-least" } : silent, asOf);
    addReported(people, findPeople(training), asOf);
  }

  list(): readonly TallySum[] {
    const { place } = this;
    return listRows(
      [...this.ofWindows].flatMap(([scheme, { trainings, days, people }]) => [
        { subject: { place, measure: "trainings", scheme } as const, sum: trainings },
        { subject: { place, measure: "training_days", scheme } as const, sum: days },
        { subject: { place, measure: "people_trained", scheme } as const, sum: people },
      ]),
    );
  }

  private open(scheme: SchemeId): WindowSums {
    let sums = this.ofWindows.get(scheme);
    if (!sums) {
      const { asOf } = this.counting;
      const [trainings, days, people] = [openCount(asOf), openCount(asOf), openCount(asOf)];
      for (const sum of [trainings, days, people]) sum.qualifier = "at-least";
      this.ofWindows.set(scheme, (sums = { trainings, days, people }));
    }
    return sums;
  }
}

function addUncertain({ trainings, days, people }: WindowSums): void {
  for (const sum of [trainings, days, people]) addUndetermined(sum);
}

/** From its first to its last day; where the last is not told, as many days as are. */
function periodOf({ from, to, dayCount = 1 }: Training): Period {
  const last = to ?? addDays(from, Math.min(dayCount, longestTrainingDays) - 1);
  return { first: from, last, precision: "day" };
}

/** How many days it took, if that is told and can be. */
function findDayCount({ from, to, dayCount }: Training): number | undefined {
  const count = dayCount ?? (to === undefined ? undefined : daysBetween(from, to) + 1);
  return count !== undefined && count <= longestTrainingDays ? count : undefined;
}

const findPeople = ({ participants }: Training): Reported =>
  participants && participants.value <= largestSum ? participants : silent;

const firstAndLast = ({ first, last }: Period) => ({ first, last });
