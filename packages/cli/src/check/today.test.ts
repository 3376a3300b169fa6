import { expect, it } from "vitest";
import { today } from "./today.js";

it("is the day of Viet Nam, also where it is still yesterday", () => {
  expect(today(new Date("2026-06-30T16:59:59Z"))).toBe("2026-06-30");
  expect(today(new Date("2026-06-30T17:00:00Z"))).toBe("2026-07-01");
});
