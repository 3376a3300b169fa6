import fc from "fast-check";
import type { Day } from "../day.js";

/** A day that a test writes out. */
export const day = (text: string): Day => text as Day;

/** Days of the centuries around the project's, leap days and month ends among them. */
export const days = (first = "1900-01-01", last = "2199-12-31"): fc.Arbitrary<Day> =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
