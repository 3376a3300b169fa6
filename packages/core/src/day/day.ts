import type { Brand } from "../issue/brand.js";

/** A calendar day, `YYYY-MM-DD`, without clock or time zone. */
export type Day = Brand<"Day">;

/** How exactly a source tells a day. */
export type DayPrecision = "day" | "month" | "quarter" | "half" | "year";

/** What a source wrote for a day, as the days it can mean: both ends belong to it. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly precision: DayPrecision;
}
