import {
  activityAreas,
  clubNumberIds,
  type Club,
  type ClubId,
  type ClubReport,
  type Day,
  type Period,
  type PlaceId,
} from "@ishc/core";

/** Numbers that look like chance and are the same in every run (Park and Miller, minimal standard). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const pad = (value: number): string => String(value).padStart(2, "0");

/**
 * Clubs of the 63 provinces, with everything that a register can leave open: days told as months or
 * years, dissolutions, numbers that are missing or carry a word, reports of several days.
 */
export function* makeClubs(
  count: number,
  provinces: readonly PlaceId[],
  seed = 1336,
): Generator<Club> {
  const random = createRandom(seed);
  const period = (firstYear: number, years: number): Period => {
    const year = firstYear + random(years);
    const [month, day] = [1 + random(12), 1 + random(28)];
    const shape = random(10);
    if (shape === 0) {
      return { first: `${year}-01-01` as Day, last: `${year}-12-31` as Day, precision: "year" };
    }
    if (shape === 1) {
      const [first, last] = [`${year}-${pad(month)}-01`, `${year}-${pad(month)}-28`];
      return { first: first as Day, last: last as Day, precision: "month" };
    }
    const only = `${year}-${pad(month)}-${pad(day)}` as Day;
    return { first: only, last: only, precision: "day" };
  };
  const numbers = (): ClubReport["numbers"] =>
    Object.fromEntries(
      clubNumberIds.map((id) => [
        id,
        random(9) === 0
          ? { missing: random(3) === 0 ? "not-applicable" : "not-reported" }
          : {
              value: id.endsWith("_vnd") ? random(90) * 1_000_000 : random(80),
              qualifier: random(50) === 0 ? "over" : "exact",
            },
      ]),
    ) as ClubReport["numbers"];
  for (let index = 0; index < count; index += 1) {
    yield {
      id: `k${index}` as ClubId,
      place: { province: provinces[index % provinces.length] as PlaceId },
      founded: period(2012, 14),
      ...(random(30) === 0 && { dissolved: period(2022, 4) }),
      report: {
        asOf: period(2024, 2),
        numbers: numbers(),
        areas: activityAreas.map(({ id }) => id).filter(() => random(8) > 0),
      },
    };
  }
}
