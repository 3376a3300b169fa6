export { addDays } from "./add-days.js";
export { addMonths } from "./add-months.js";
export { compareDays } from "./compare-days.js";
export type { Day, DayPrecision, Period } from "./day.js";
export { daysBetween } from "./days-between.js";
export { isDay } from "./is-day.js";
export { monthsBetween } from "./months-between.js";
