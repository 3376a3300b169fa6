import fc from "fast-check";
import { clubNumberIds, type ClubNumberId } from "../../club/club-numbers.js";
import type { Club, ClubId, ClubReport } from "../../club/club.js";
import { missingReasons, type Reported } from "../../club/reported.js";
import type { Day, Period } from "../../day/day.js";
import type { PlaceId } from "../../place/place.js";
import type { SchemeId } from "../../scheme/scheme.js";
import type { SchemeWindow } from "../../scheme/scheme-windows.js";

/** Three schemes whose claims overlap as those of 1533, 1336 and 1648 do. */
export const windows: readonly SchemeWindow[] = [
  ["a", "2001-08-02", "2005-08-30", 2005],
  ["b", "2005-08-31", "2009-07-31", 2009],
  ["c", "2009-08-01", "2019-12-31", 2019],
].map(([id, from, to, lastYear]) => ({
  id: id as SchemeId,
  window: { from: from as Day, to: to as Day },
  period: { firstYear: 2000, lastYear: lastYear as number },
}));

const exactly = (value: number): Reported => ({ value, qualifier: "exact" });
const silent: Reported = { missing: "not-reported" };

/** A period as its text: `2005`, `2005-03` or `2005-03-07`. */
function period(text: string): Period {
  if (text.length === 4) {
    return { first: `${text}-01-01` as Day, last: `${text}-12-31` as Day, precision: "year" };
  }
  if (text.length === 7) {
    // Months of 28 days: what straddles a boundary does so whatever the calendar.
    return { first: `${text}-01` as Day, last: `${text}-28` as Day, precision: "month" };
  }
  return { first: text as Day, last: text as Day, precision: "day" };
}

interface ClubWords {
  readonly province?: string;
  readonly commune?: string;
  readonly founded?: string;
  readonly dissolved?: string;
  readonly scheme?: string;
  readonly reportOf?: string;
  readonly areas?: ClubReport["areas"];
  readonly numbers?: Partial<Record<ClubNumberId, number | Reported>>;
}

/** A club that says only what a test says of it. */
export function club(words: ClubWords = {}): Club {
  const { province = "old:1", commune, founded = "2004-05-06", dissolved, scheme } = words;
  return {
    id: "k1" as ClubId,
    place: { province: province as PlaceId, ...(commune && { commune: commune as PlaceId }) },
    founded: period(founded),
    ...(dissolved && { dissolved: period(dissolved) }),
    ...(scheme && { scheme: scheme as SchemeId }),
    report: {
      ...(words.reportOf && { asOf: period(words.reportOf) }),
      numbers: Object.fromEntries(
        clubNumberIds.map((id) => {
          const given = words.numbers?.[id] ?? silent;
          return [id, typeof given === "number" ? exactly(given) : given];
        }),
      ) as ClubReport["numbers"],
      areas: words.areas ?? { missing: "not-reported" },
    },
  };
}

const periodText = fc
  .record({
    year: fc.integer({ min: 2000, max: 2012 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ year, month, day, length }) =>
    [year, month, day]
      .map((part) => String(part).padStart(2, "0"))
      .join("-")
      .slice(0, length),
  );
const reported = fc.oneof(
  { weight: 3, arbitrary: fc.nat(1_000_000) },
  fc.record({
    value: fc.nat(100),
    qualifier: fc.constantFrom("exact", "over", "nearly", "about"),
  }),
  fc.record({ missing: fc.constantFrom(...missingReasons) }),
);

/** Clubs of the small country, with everything that a register can leave open. */
export const clubsOf = (provinces: readonly string[]): fc.Arbitrary<Club> =>
  fc
    .record(
      {
        province: fc.constantFrom(...provinces),
        founded: periodText,
        dissolved: periodText,
        scheme: fc.constantFrom("a", "b", "c", "unknown"),
        reportOf: periodText,
        areas: fc.oneof(
          fc.subarray([1, 2, 3, 4, 5, 6, 7, 8] as const),
          fc.constant({ missing: "unreadable" as const }),
        ),
        numbers: fc.record(
          { members: reported, members_60: reported, loans_vnd: reported },
          { requiredKeys: [] },
        ),
        commune: fc.constantFrom("x", "y"),
      },
      { requiredKeys: ["province", "founded"] },
    )
    .map(({ commune, ...words }) =>
      club({
        ...(words as ClubWords),
        ...(commune && words.province.startsWith("new:")
          ? { commune: `${words.province}${commune}` }
          : {}),
      }),
    );
