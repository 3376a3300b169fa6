/**
 * @typedef {object} RegisterClub one club, true in itself; a number is `undefined` where nobody reported it
 * @property {string} id
 * @property {import("./list-places.mjs").RegisterProvince} province
 * @property {import("./list-places.mjs").RegisterCommune} commune
 * @property {string} hamlet
 * @property {string} founded
 * @property {string} [dissolved]
 * @property {string} asOf
 * @property {string} [scheme]
 * @property {Record<string, number | undefined>} counts
 * @property {Record<string, number | undefined>} vnd
 */

/** The first day on which there were 34 provinces. */
const newEdition = "2025-07-01";
const reportDays = [
  ...[2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => [`${year}-06-30`, `${year}-12-31`]),
  ...["2025-06-30", "2025-09-30", "2025-12-31", "2026-03-31", "2026-06-30"],
];
const windows = [
  ["1533", "2016-08-02"],
  ["1336", "2020-08-31"],
  ["1648", "2025-08-01"],
];
const dayMs = 86_400_000;

/** A day between two, both included. @param {import("./random.mjs").Random} random */
export function pickDay(random, from, to) {
  const start = Date.parse(from);
  const dayCount = Math.round((Date.parse(to) - start) / dayMs);
  return new Date(start + random.int(0, dayCount) * dayMs).toISOString().slice(0, 10);
}

/**
 * A club as a province could report it: 43 to 90 members, parts within their whole, founded before
 * its report, in a commune of the edition of that day, and one in eight clubs of today still
 * written in its former commune.
 * @param {import("./random.mjs").Random} random
 * @param {Record<"vn63" | "vn34", readonly import("./list-places.mjs").RegisterProvince[]>} places
 * @param {number} serial
 * @returns {RegisterClub}
 */
export function makeClub(random, places, serial) {
  const asOf = random.pick(reportDays);
  const edition = asOf < newEdition || random.chance(1 / 8) ? "vn63" : "vn34";
  const province = random.pick(places[edition]);
  const commune = random.pick(province.communes);
  const founded = pickDay(random, "2007-01-01", asOf);
  const scheme = windows.filter(([, from]) => from <= founded).at(-1)?.[0];
  const maybe = (value, ratio = 0.9) => (random.chance(ratio) ? value : undefined);
  const upTo = (whole, least, most) => Math.round((whole * random.int(least, most)) / 100);

  const members = random.int(43, 90);
  const members60 = upTo(members, 40, 85);
  const fundVnd = random.int(150, 900) * 100_000;
  return {
    id: `CLB-${String(serial).padStart(6, "0")}`,
    province,
    commune,
    hamlet: "",
    founded,
    ...(random.chance(0.03) ? { dissolved: pickDay(random, founded, asOf) } : {}),
    asOf,
    ...(scheme !== undefined && random.chance(0.7) ? { scheme } : {}),
    counts: {
      members: maybe(members, 0.95),
      women: maybe(upTo(members, 50, 85)),
      members_60: maybe(members60),
      members_55: maybe(Math.min(members, members60 + random.int(0, 15)), 0.5),
      disadvantaged: maybe(upTo(members, 10, 70), 0.6),
      board: maybe(random.pick([5, 5, 5, 7])),
      volunteers: maybe(random.int(3, 12), 0.8),
      cared_for: maybe(random.int(0, 12), 0.6),
      borrowers: maybe(upTo(members, 0, 60), 0.8),
    },
    vnd: {
      income_fund_vnd: maybe(fundVnd, 0.85),
      activity_fund_vnd: maybe(random.int(10, 120) * 100_000, 0.85),
      loans_vnd: maybe(Math.floor((fundVnd * random.next()) / 100_000) * 100_000, 0.8),
    },
  };
}
