import type { Day } from "@ishc/core";
import { afterEach, expect, test, vi } from "vitest";
import { findFreshness } from "./freshness.js";
import { todayInVietnam } from "./today-in-vietnam.js";

afterEach(() => {
  vi.useRealTimers();
});

const on = (today: string) => findFreshness("2025-06-30" as Day, 6, today as Day);

test("fresh until the day, the period and 60 days", () => {
  expect(on("2026-02-28")).toBe("fresh");
  expect(on("2026-03-01")).toBe("due");
});

test("due for one more period, then stale", () => {
  expect(on("2026-08-29")).toBe("due");
  expect(on("2026-08-30")).toBe("stale");
});

test("a period from the last day of a long month ends on the last day of a short one", () => {
  // 31 August + 6 months is 28 February, and 60 days later 29 April.
  expect(findFreshness("2024-08-31" as Day, 6, "2025-04-29" as Day)).toBe("fresh");
  expect(findFreshness("2024-08-31" as Day, 6, "2025-04-30" as Day)).toBe("due");
});

test("today is Viet Nam's day, wherever the reader is", () => {
  vi.useFakeTimers({ now: new Date("2026-03-01T16:59:59Z") });
  expect(todayInVietnam()).toBe("2026-03-01");
  vi.setSystemTime(new Date("2026-03-01T17:00:00Z"));
  expect(todayInVietnam()).toBe("2026-03-02");
});
