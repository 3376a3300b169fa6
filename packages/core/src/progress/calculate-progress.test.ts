import { expect, test } from "vitest";
import type { Day } from "../day/day.js";
import { calculateProgress } from "./calculate-progress.js";

const day = (text: string) => text as Day;

test("scheme 1336 on 2023-12-31: about 3,021 new clubs of 3,000 are met, where 1,874 were expected", () => {
  const progress = calculateProgress({
    kind: "flow",
    target: { value: 3000, qualifier: "at-least", from: day("2020-08-31"), by: day("2025-12-31") },
    achieved: { value: 3021, qualifier: "about", asOf: day("2023-12-31"), sources: ["mid-term"] },
    on: day("2023-12-31"),
  });
  expect(progress.status).toBe("met");
  expect(progress.isApproximate).toBe(true);
  expect(progress.expected?.value).toBe(1874);
});
