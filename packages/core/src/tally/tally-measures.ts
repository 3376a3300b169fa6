import { activityAreas, type ActivityAreaId } from "../club/activity-areas.js";
import type { MeasureId, MeasureUnit } from "../measure/measures.js";

/** How many clubs are active in one of the eight areas. */
export type AreaMeasureId = `clubs_area_${ActivityAreaId}`;

/** One measure of a tally: what it counts, and whether it counts what came in the window of a scheme. */
interface TallyMeasure {
  readonly unit: MeasureUnit | "days";
  /** The table it comes from, where that is not the register of clubs. */
  readonly table?: "plans" | "trainings";
  readonly isFlow?: true;
  /** Told of communes too; every other measure leaves an office for provinces and above only. */
  readonly ofCommunes?: true;
  /** There or not there: of a merged province nobody can say it from its parts. */
  readonly isPresence?: true;
}

const clubMeasures = {
  clubs: { unit: "clubs", ofCommunes: true },
  new_clubs: { unit: "clubs", isFlow: true },
  dissolved_clubs: { unit: "clubs", isFlow: true },
  members: { unit: "people" },
  women: { unit: "people" },
  members_60: { unit: "people" },
  members_55: { unit: "people" },
  disadvantaged: { unit: "people" },
  members_new_clubs: { unit: "people", isFlow: true },
  members_60_new_clubs: { unit: "people", isFlow: true },
  volunteers: { unit: "people" },
  cared_for: { unit: "people" },
  borrowers: { unit: "people" },
  loans_vnd: { unit: "vnd" },
  income_fund_vnd: { unit: "vnd" },
  activity_fund_vnd: { unit: "vnd" },
  clubs_all_areas: { unit: "clubs" },
  clubs_income_fund: { unit: "clubs" },
} as const satisfies Partial<Record<MeasureId, TallyMeasure>>;

/** Counts that come from other tables than the register. Days of training are in no published figure. */
const otherMeasures = {
  plans_approved: { unit: "plans", table: "plans", isFlow: true, isPresence: true },
  trainings: { unit: "trainings", table: "trainings", isFlow: true },
  training_days: { unit: "days", table: "trainings", isFlow: true },
  people_trained: { unit: "people", table: "trainings", isFlow: true },
} as const satisfies Partial<Record<MeasureId | "training_days", TallyMeasure>>;

const ruleMeasures = {
  clubs_in_rule_members: { unit: "clubs" },
  clubs_in_rule_women: { unit: "clubs" },
  clubs_in_rule_older_members: { unit: "clubs" },
  clubs_in_rule_areas: { unit: "clubs" },
  clubs_in_rule_funds: { unit: "clubs" },
  clubs_in_rule_volunteers: { unit: "clubs" },
} as const satisfies Readonly<Record<string, TallyMeasure>>;

export type RuleMeasureId = keyof typeof ruleMeasures;
export type TallyMeasureId =
  keyof typeof clubMeasures | keyof typeof otherMeasures | RuleMeasureId | AreaMeasureId;

const areaMeasures = Object.fromEntries(
  activityAreas.map(({ id }) => [`clubs_area_${id}`, { unit: "clubs" }]),
) as Readonly<Record<AreaMeasureId, TallyMeasure>>;

/**
 * Everything that a tally may hold, and nothing else (design, section 9): counts and sums. What is
 * not in this list cannot leave an office, whatever its register has columns for.
 */
export const tallyMeasures: Readonly<Record<TallyMeasureId, TallyMeasure>> = {
  ...clubMeasures,
  ...ruleMeasures,
  ...areaMeasures,
  ...otherMeasures,
};

/** Whether a measure counts people or money: told of no commune, and of no province of one or two clubs. */
export const isOfPeople = (measure: TallyMeasureId): boolean =>
  tallyMeasures[measure].unit === "people" || tallyMeasures[measure].unit === "vnd";

/** Whether a text names something that a tally may hold. */
export const isTallyMeasure = (text: string): text is TallyMeasureId =>
  Object.hasOwn(tallyMeasures, text);
