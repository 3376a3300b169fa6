// The browser entry `@ishc/core/day`: nothing here may lead to date-fns. Reading what offices write
// is `parse-period.ts`, which does.
export { addDays } from "./add-days.js";
export { addMonths } from "./add-months.js";
export { compareDays } from "./compare-days.js";
export type { Day, DayPrecision, Period } from "./day.js";
export { daysBetween } from "./days-between.js";
export { InvalidDayError } from "./invalid-day-error.js";
export { isDay } from "./is-day.js";
export { isWhollyAfter } from "./is-wholly-after.js";
export { isWhollyBefore } from "./is-wholly-before.js";
export { monthsBetween } from "./months-between.js";
export { straddles } from "./straddles.js";
