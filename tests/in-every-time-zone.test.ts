import { expect, inject, it } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The time zone this project says it runs in. */
    timeZone: string;
  }
}

/** Minutes that local time is behind UTC on a day in June: what a day written as an instant trips over. */
const offsets: Record<string, number> = {
  "Asia/Ho_Chi_Minh": -420,
  "America/Los_Angeles": 420,
  UTC: 0,
};

it("the time zone this project is named after is really in force", () => {
  const timeZone = inject("timeZone");
  expect(
    Intl.DateTimeFormat().resolvedOptions().timeZone.replace("Asia/Saigon", "Asia/Ho_Chi_Minh"),
  ).toBe(timeZone);
  expect(new Date(2018, 5, 30).getTimezoneOffset()).toBe(offsets[timeZone]);
});
