/**
 * The lower bound of the second class of each measure; the classes above it begin at the next units of
 * 1–2–5. They are part of what a map says and stay as they are: a colour means the same number on every
 * map, every day. The third is near what a province has on average when the decisions' targets are met.
 */
const firstSteps: Readonly<Record<string, number>> = {
  clubs: 50,
  new_clubs: 20,
  dissolved_clubs: 1,
  clubs_all_areas: 20,
  clubs_income_fund: 20,
  members: 2000,
  women: 1000,
  members_60: 1000,
  members_55: 1000,
  disadvantaged: 500,
  members_new_clubs: 1000,
  members_60_new_clubs: 1000,
  volunteers: 200,
  cared_for: 200,
  borrowers: 500,
  communes_with_club: 20,
  people_trained: 50,
};

/** Of measures that came later, by what they count. */
const firstStepsOfUnits: Readonly<Record<string, number>> = {
  clubs: 20,
  people: 500,
  places: 20,
  vnd: 1_000_000_000,
};

/** 2 after 1, 5 after 2, 10 after 5. */
const nextStep = (step: number) => step * (String(step).startsWith("2") ? 2.5 : 2);

/** From where each of the upper four classes of a measure begins. */
export function mapSteps(measure: string, unit: string): readonly [number, number, number, number] {
  const first = firstSteps[measure] ?? firstStepsOfUnits[unit] ?? 1;
  const second = nextStep(first);
  const third = nextStep(second);
  return [first, second, third, nextStep(third)];
}

/** The same for a ratio to a target, in hundredths of it: fixed for ever (design, section 10). */
export const ratioSteps = [25, 50, 75, 100] as const;
