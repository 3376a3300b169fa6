/**
 * The lower bounds of the second to the fifth class of each measure, by units of 1–2–5. They are part
 * of what a map says and stay as they are: a colour means the same number on every map, every day.
 * The third is near what a province has on average when the decisions' targets are met.
 */
const steps: Readonly<Record<string, readonly [number, number, number, number]>> = {
  clubs: [50, 100, 200, 500],
  new_clubs: [20, 50, 100, 200],
  dissolved_clubs: [1, 2, 5, 10],
  clubs_all_areas: [20, 50, 100, 200],
  clubs_income_fund: [20, 50, 100, 200],
  members: [2000, 5000, 10_000, 20_000],
  women: [1000, 2000, 5000, 10_000],
  members_60: [1000, 2000, 5000, 10_000],
  members_55: [1000, 2000, 5000, 10_000],
  disadvantaged: [500, 1000, 2000, 5000],
  members_new_clubs: [1000, 2000, 5000, 10_000],
  members_60_new_clubs: [1000, 2000, 5000, 10_000],
  volunteers: [200, 500, 1000, 2000],
  cared_for: [200, 500, 1000, 2000],
  borrowers: [500, 1000, 2000, 5000],
  communes_with_club: [20, 50, 100, 200],
  people_trained: [50, 100, 200, 500],
};

/** Of measures that came later, by what they count. */
const stepsOfUnits: Readonly<Record<string, readonly [number, number, number, number]>> = {
  clubs: [20, 50, 100, 200],
  people: [500, 1000, 2000, 5000],
  places: [20, 50, 100, 200],
  vnd: [1_000_000_000, 2_000_000_000, 5_000_000_000, 10_000_000_000],
};

const smallSteps = [1, 2, 5, 10] as const;

/** From where each of the upper four classes of a measure begins. */
export const mapSteps = (
  measure: string,
  unit: string,
): readonly [number, number, number, number] => steps[measure] ?? stepsOfUnits[unit] ?? smallSteps;

/** The same for a ratio to a target, in hundredths of it: fixed for ever (design, section 10). */
export const ratioSteps = [25, 50, 75, 100] as const;
