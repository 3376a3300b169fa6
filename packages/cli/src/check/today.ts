import type { Day } from "@ishc/core";

/** Today in Viet Nam, wherever the computer stands: the day after which no figure can be. */
export const today = (now: Date): Day =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now) as Day;
