import fc from "fast-check";
import { expect, test } from "vitest";
import { days } from "../day/testing/days.js";
import type { EditionId } from "../place/place.js";
import { calculateChange } from "./calculate-change.js";
import { figure } from "./testing/inputs.js";
import { place } from "./testing/place-figures.js";

const [vn63, vn34] = ["vn63" as EditionId, "vn34" as EditionId];

test("a change names both ends, and its ratio keeps both numbers", () => {
  const [from, to] = [figure(6521, "2023-12-31"), figure(8432, "2024-12-31")];
  expect(calculateChange(from, to)).toEqual({
    kind: "change",
    from,
    to,
    change: { value: 1911, qualifier: "exact" },
    dayCount: 366,
    ratio: { numerator: 8432, denominator: 6521, qualifier: "exact" },
  });
});

test("a stock may fall, and from nothing there is no ratio", () => {
  expect(calculateChange(figure(46, "2023-12-31"), figure(40, "2024-12-31"))).toMatchObject({
    change: { value: -6 },
  });
  expect(calculateChange(figure(0, "2023-12-31"), figure(4, "2024-12-31"))).not.toHaveProperty(
    "ratio",
  );
});

test("nothing is compared across editions, places or uncertain days", () => {
  const because = (...[from, to]: Parameters<typeof calculateChange>) => {
    const change = calculateChange(from, to);
    return change.kind === "not-comparable" ? change.because : change.kind;
  };
  const [before, after] = [figure(79, "2024-06-01"), figure(72, "2025-11-13")];
  const [older, newer] = [place("08", "vn63"), place("08")];
  expect(because({ ...before, place: older }, { ...after, place: newer })).toBe("place");
  expect(because({ ...before, edition: vn63 }, { ...after, edition: vn34 })).toBe("edition");
  expect(because(before, { ...after, edition: vn34 })).toBe("edition");
  expect(because(before, { ...after, asOfBasis: "placeholder" })).toBe("day");
  expect(because(after, before)).toBe("day");
  expect(because(before, before)).toBe("day");
});

test("two changes in a row are the change of both", () => {
  const counts = fc.integer({ min: 0, max: 1000 });
  const span = days("2016-01-01", "2030-12-31");
  fc.assert(
    fc.property(
      fc.tuple(counts, counts, counts),
      fc.uniqueArray(span, { minLength: 3, maxLength: 3 }),
      (values, dates) => {
        const [first, second, third] = [...dates]
          .sort()
          .map((asOf, i) => figure(values[i] ?? 0, asOf));
        if (!first || !second || !third) throw new Error("three figures");
        const steps = [
          calculateChange(first, second),
          calculateChange(second, third),
          calculateChange(first, third),
        ];
        const [a, b, whole] = steps.map((step) => (step.kind === "change" ? step : undefined));
        expect((a?.change.value ?? NaN) + (b?.change.value ?? NaN)).toBe(whole?.change.value);
        expect((a?.dayCount ?? NaN) + (b?.dayCount ?? NaN)).toBe(whole?.dayCount);
      },
    ),
  );
});
