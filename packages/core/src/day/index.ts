export type { Day, DayPrecision, Period } from "./day.js";
export { isDay } from "./is-day.js";
