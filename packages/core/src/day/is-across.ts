import type { Day, Period } from "./day.js";

/** What `straddles` answers, for days that are known to be some: it is asked for each club of a register. */
export const isAcross = (period: Period, boundary: Day): boolean =>
  period.first < boundary && period.last >= boundary;
