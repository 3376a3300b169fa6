import { pickDay } from "../make-club.mjs";
import { writeDay } from "../write-day.mjs";
import { inCell } from "./mistake.mjs";

const addYears = (day, years) => `${Number(day.slice(0, 4)) + years}${day.slice(4, 8)}15`;

/** Days that are none, and days in an order that cannot be. */
export const dayMistakes = [
  inCell("founded-after-report", "founded-after-report", "founded", ({ random, club }) =>
    writeDay(random, addYears(club.asOf, random.int(1, 3))),
  ),
  inCell("founded-before-2006", "founded-before-model", "founded", ({ random }) =>
    writeDay(random, pickDay(random, "1990-01-01", "2005-12-31")),
  ),
  inCell(
    "dissolved-before-founded",
    "dissolved-before-founded",
    "dissolved",
    ({ random, club, cells }) =>
      // A founding day that is known to the year only leaves it open.
      /\d.*\D.*\d.*\D.*\d/.test(cells.founded) && club.founded > "2008-01-01"
        ? writeDay(random, addYears(club.founded, -1))
        : undefined,
  ),
  inCell("founded-no-day", "day-impossible", "founded", ({ random }) =>
    random.pick([
      `31/${random.pick(["02", "04", "06", "09", "11"])}/2018`,
      "30/2/2019",
      "29/02/2019",
    ]),
  ),
  inCell(
    "founded-month-first",
    "day-month-first",
    "founded",
    ({ random }) => `0${random.int(1, 9)}/${random.int(13, 28)}/2018`,
  ),
  inCell("founded-in-words", "day-unreadable", "founded", ({ random }) =>
    random.pick(["không nhớ", "theo QĐ của xã", "hè năm kia"]),
  ),
  inCell("report-day-without-year", "day-without-year", "as_of", ({ random }) =>
    random.pick(["30/6", "tháng 6", "Quý II"]),
  ),
];
