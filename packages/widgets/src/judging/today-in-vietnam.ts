import type { Day } from "@ishc/core";

const utcOffsetMs = 7 * 3_600_000;

/** The reader's day in Viet Nam, which has kept UTC+7 without summer time since 1975. */
export const todayInVietnam = (): Day =>
  new Date(Date.now() + utcOffsetMs).toISOString().slice(0, 10) as Day;
