import type { Club } from "../club/club.js";
import { assertDay } from "../day/assert-day.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { getEdition } from "../place/get-edition.js";
import { listPredecessors } from "../place/list-predecessors.js";
import { countryId, type EditionId, type PlaceId } from "../place/place.js";
import type { Plan } from "../plan/plan.js";
import { SchemeWindows, type SchemeWindow } from "../scheme/scheme-windows.js";
import type { Training } from "../training/training.js";
import { toContributorId } from "./contributor.js";
import { sortContributions } from "./merge-tallies.js";
import { PlanSums } from "./plan-sums.js";
import { RegisterSums, type Counting } from "./register-sums.js";
import type { Contribution, ContributionKind, StraddlingEvents, Tally, TallySum } from "./tally.js";
import { toEdition } from "./to-edition.js";
import { toPartName } from "./to-part-name.js";
import { TrainingSums } from "./training-sums.js";

export interface TallyContext {
  readonly gazetteer: Gazetteer;
  /** The edition to count by; tables of an earlier one are counted in the provinces that hold theirs. */
  readonly edition: string;
  /** What there is on this day is counted. */
  readonly asOf: string;
  /** In the order of their windows. */
  readonly schemes: readonly SchemeWindow[];
  /**
   * The one district that the registers are of, as its office writes it: "huyện Cao Lộc". Registers of
   * several districts of a province can be merged; what they give together is at least its sum.
   */
  readonly district?: string;
}

interface Sums {
  list(): readonly TallySum[];
  readonly straddling?: { list(): readonly StraddlingEvents[] };
}

/**
 * Counts clubs, plans and trainings one by one, as they come from a file, and keeps sums only: memory
 * does not grow with the number of rows. Each table of a province is one contributor. Nothing of a
 * club but the counts of `tallyMeasures` enters.
 *
 * Its fields are `private` and not `#` (docs/decisions/0142-registers-in-flat-memory.md).
 *
 * @throws {UnknownEditionError} when the gazetteer has no such edition.
 * @throws {InvalidDayError} when the day to count on is none.
 * @example
 * const builder = new TallyBuilder({ gazetteer, edition: "vn34", asOf: "2026-06-30", schemes });
 * builder.toTally(); // => { edition: "vn34", contributions: [] }
 */
export class TallyBuilder {
  private readonly gazetteer: Gazetteer;
  private readonly edition: EditionId;
  private readonly district: string | undefined;
  private readonly counting: Counting;
  private readonly communePrefix: string;
  private readonly registers = new Map<PlaceId, RegisterSums>();
  private readonly plans = new Map<PlaceId, PlanSums>();
  private readonly trainings = new Map<PlaceId, TrainingSums>();
  private readonly placeOf = new Map<PlaceId, PlaceId>();

  constructor(context: TallyContext) {
    const { gazetteer, edition, asOf, schemes, district } = context;
    assertDay(asOf);
    this.gazetteer = gazetteer;
    this.edition = getEdition(gazetteer, edition).id;
    this.district = district;
    this.communePrefix = `${edition}:`;
    this.counting = {
      asOf,
      windows: new SchemeWindows(schemes),
      begun: schemes.filter(({ window }) => window.from <= asOf).map(({ id }) => id),
      editionStarts: gazetteer.editions.slice(1).map(({ from }) => from),
    };
  }

  /**
   * Adds one club.
   *
   * @throws {UnknownPlaceError} when its province is not in the gazetteer.
   * @throws {RegroupDirectionError} when its province is of a later edition than is counted by.
   */
  add(club: Club): void {
    const province = this.findPlace(club.place.province);
    const sums = openIn(this.registers, province, () => new RegisterSums(province, this.counting));
    const { commune } = club.place;
    sums.add(club, commune?.startsWith(this.communePrefix) ? commune : undefined);
  }

  /**
   * Adds one plan of a province. One of a province that has merged since counts nowhere: a plan
   * belongs to the province that approved it.
   *
   * @throws {UnknownPlaceError} when its province is not in the gazetteer.
   * @throws {RegroupDirectionError} when its province is of a later edition than is counted by.
   */
  addPlan(plan: Plan): void {
    const province = this.findPlace(plan.province);
    if (province !== plan.province && listPredecessors(this.gazetteer, province).length > 1) return;
    openIn(this.plans, province, () => new PlanSums(province, this.counting.asOf)).add(plan);
  }

  /**
   * Adds one training. One that names no province is of the country, in none of its provinces.
   *
   * @throws {UnknownPlaceError} when its province is not in the gazetteer.
   * @throws {RegroupDirectionError} when its province is of a later edition than is counted by.
   */
  addTraining(training: Training): void {
    const place = training.province === undefined ? countryId : this.findPlace(training.province);
    openIn(this.trainings, place, () => new TrainingSums(place, this.counting)).add(training);
  }

  /** What has been counted so far. */
  toTally(): Tally {
    const { edition, district } = this;
    const { asOf } = this.counting;
    const part = district === undefined ? {} : { part: toPartName(district) };
    const close = (
      kind: ContributionKind,
      sums: ReadonlyMap<PlaceId, Sums>,
      of: { readonly part?: string } = {},
    ) =>
      [...sums].map(([place, open]): Contribution => ({
        contributor: toContributorId({ kind, place, ...of, asOf }),
        place,
        asOf,
        sums: open.list(),
        straddling: open.straddling?.list() ?? [],
      }));
    return {
      edition,
      contributions: sortContributions([
        ...close("register", this.registers, part),
        ...close("plans", this.plans),
        ...close("trainings", this.trainings),
      ]),
    };
  }

  private findPlace(province: PlaceId): PlaceId {
    return openIn(this.placeOf, province, () => toEdition(this.gazetteer, province, this.edition));
  }
}

function openIn<Value>(map: Map<PlaceId, Value>, place: PlaceId, open: () => Value): Value {
  let value = map.get(place);
  if (value === undefined) map.set(place, (value = open()));
  return value;
}
