import type { Day } from "@ishc/core";

/** A day or month as an author types it, by the day it ends. */
export interface WrittenDay {
  readonly asOf: Day;
  readonly precision: "day" | "month" | "year";
}

/**
 * A day, month or year as authors of pages type it: "2018-06-30", "30/6/2018", "6/2018", "2018".
 * What is less exact than a day ends on its last day. Day before month, always.
 *
 * @returns undefined when there is no such day
 * @example
 * readDay("6/2018"); // => { asOf: "2018-06-30", precision: "month" }
 * readDay("31/6/2018"); // => undefined
 */
export function readDay(text: string): WrittenDay | undefined {
  const isoOrder = text.trim().split("/").reverse().join("-");
  const [, year, month, day] = /^([12]\d{3})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(isoOrder) ?? [];
  if (!year) return undefined;
  const monthCount = Number(month ?? 12);
  // Day 0 is the last one of the month before.
  const date = new Date(Date.UTC(Number(year), monthCount - (day ? 1 : 0), Number(day ?? 0)));
  const isThere =
    date.getUTCMonth() + 1 === monthCount && (!day || date.getUTCDate() === Number(day));
  if (!isThere) return undefined;
  return {
    asOf: date.toISOString().slice(0, 10) as Day,
    precision: day ? "day" : month ? "month" : "year",
  };
}
