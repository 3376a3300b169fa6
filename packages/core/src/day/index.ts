// The browser entry `@ishc/core/day`: nothing here may lead to date-fns. Reading what offices write
// is `parse-period.ts`, which does.
export type { Day, DayPrecision, Period } from "./day.js";
export { isDay } from "./is-day.js";
export { isWhollyAfter } from "./is-wholly-after.js";
export { isWhollyBefore } from "./is-wholly-before.js";
export { straddles } from "./straddles.js";
