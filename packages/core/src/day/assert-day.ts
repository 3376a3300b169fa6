import type { Day } from "./day.js";
import { InvalidDayError } from "./invalid-day-error.js";
import { isDay } from "./is-day.js";

/**
 * Stops a text that is no day. Days are compared as texts, and "30/6/2018" lies after every day
 * of the century.
 *
 * @throws {InvalidDayError}
 */
export function assertDay(day: string): asserts day is Day {
  if (!isDay(day)) throw new InvalidDayError(day);
}
