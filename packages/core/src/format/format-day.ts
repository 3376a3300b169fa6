import type { Day } from "../day/day.js";
import type { Language } from "../text/language.js";

/** A day as `30/6/2018` or `30 June 2018`. */
export function formatDay(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(language === "vi" ? "vi-VN" : "en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: language === "vi" ? "numeric" : "long",
    year: "numeric",
  }).format(new Date(`${day}T00:00:00Z`));
}
