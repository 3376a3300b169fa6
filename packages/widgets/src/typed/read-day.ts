import type { Day, DayPrecision } from "@ishc/core";
import { isDay } from "@ishc/core/day";
import { foldTyped } from "./fold-typed.js";

/** A day or period as an author types it; a figure holds on its last day. */
export interface WrittenDay {
  readonly first: Day;
  readonly asOf: Day;
  readonly precision: DayPrecision;
}

const romans = ["i", "ii", "iii", "iv"];
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const write = (year: number, month: number, day: number): Day =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) as Day;

const dayOf = (asOf: string): WrittenDay | undefined =>
  isDay(asOf) ? { first: asOf, asOf, precision: "day" } : undefined;

/** Whole months of a year, known as exactly as the smallest part of a year that holds them. */
function periodOf(year: number, month: number, count: number): WrittenDay | undefined {
  const after = month + count;
  if (!(month > 0 && count > 0 && after < 14)) return undefined;
  return {
    first: write(year, month, 1),
    // Day 0 is the last one of the month before.
    asOf: write(year, after, 0),
    precision: count > 6 ? "year" : count > 3 ? "half" : count > 1 ? "quarter" : "month",
  };
}

/**
 * A day or period as offices write it: "30/6/2018", "2018-06-30", "cuối tháng 6/2018", "Quý II/2018",
 * "6 tháng đầu năm 2025", "2018", "Jun-18", a spreadsheet's 43281. Day before month, always. Core's
 * `parsePeriod` reads more ways, and these the same; it is too large for a page.
 *
 * @returns undefined when there is no such day
 * @example
 * readDay("6/2018"); // => { first: "2018-06-01", asOf: "2018-06-30", precision: "month" }
 * readDay("31/6/2018"); // => undefined
 */
export function readDay(text: string): WrittenDay | undefined {
  const written = foldTyped(text)
    .replace(/^((tinh|den|het|cuoi|ngay) )+/, "")
    // Before a month or a year these words say nothing, between two numbers they part them.
    .replace(/^(nam (?=\d{4}$)|thang (?=\d\d?\D))/, "")
    .replace(/ (nam (?=\d)|thang (?=\d\d?\D))/g, "~");
  // Y: the years that core reads.
  const match = (shape: string) =>
    new RegExp(`^${shape.replace("Y", "((?:19|2[01])\\d\\d)")}$`).exec(written)?.slice(1);

  const [year, month, day] =
    match("Y(?:[-/.](\\d\\d?)(?:[-/.](\\d\\d?))?)?") ??
    match("(?:(?:(\\d\\d?)[-/.~])?(\\d\\d?)[-/.~])?Y")?.reverse() ??
    [];
  if (day) return dayOf([year, month?.padStart(2, "0"), day.padStart(2, "0")].join("-"));
  if (year) return month ? periodOf(+year, +month, 1) : periodOf(+year, 1, 12);

  const [serial] = match("([2-9]\\d{4})") ?? [];
  if (serial) return dayOf(write(1899, 12, 30 + Number(serial)));
  const [quarter = "", ofQuarter] = match("q(?:u[yi])? ?(iv|i{1,3}|[1-4])[-/ ~]Y") ?? [];
  if (ofQuarter) return periodOf(+ofQuarter, (romans.indexOf(quarter) + 1 || +quarter) * 3 - 2, 3);
  const [count, ofCount] = match("(\\d\\d?) thang dau~Y") ?? [];
  if (ofCount) return periodOf(+ofCount, 1, Number(count));
  const [name = "", ofName, short] = match("([a-z]{3})(?:[-/ ]Y|-(\\d\\d))") ?? [];
  // Two digits are 1969 to 2068, as core reads them (docs/decisions/0010).
  const century = Number(short) < 69 ? "20" : "19";
  return periodOf(Number(ofName ?? `${century}${short ?? ""}`), months.indexOf(name) + 1, 1);
}
