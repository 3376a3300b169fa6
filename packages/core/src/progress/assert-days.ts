import { assertDay } from "../day/assert-day.js";
import type { Unbranded } from "../issue/unbranded.js";
import type { ProgressInput } from "./progress-input.js";

/**
 * Stops a question in which a day is none, once for all that is reckoned from it.
 *
 * @throws {InvalidDayError}
 */
export function assertDays(input: Unbranded<ProgressInput>): asserts input is ProgressInput {
  const { target, achieved, earlier = [], on } = input;
  const { from = on, by = on, milestones = [] } = target ?? {};
  for (const day of [on, from, by, achieved?.asOf ?? on]) assertDay(day);
  for (const one of milestones) assertDay(one.by);
  for (const one of earlier) assertDay(one.asOf);
}
