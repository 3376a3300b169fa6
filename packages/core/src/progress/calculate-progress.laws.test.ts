import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../day/add-days.js";
import { day, days } from "../day/testing/days.js";
import { calculateProgress } from "./calculate-progress.js";
import type { ProgressInput } from "./progress-input.js";
import { progressStatuses, type ProgressStatus } from "./progress.js";
import { figure, inputs } from "./testing/inputs.js";

const many = { numRuns: 1000 };

/** The statuses before those by time, as the design words them, each on its own. */
function conditions({ kind, target, achieved, contributors, on }: ProgressInput) {
  const isCeiling = target?.qualifier === "at-most";
  const plain = !target
    ? 0
    : "share" in target
      ? Math.ceil((target.share.numerator * target.placeCount) / target.share.denominator)
      : target.value;
  const required = isCeiling || plain === 0 ? 0 : plain + (target?.qualifier === "over" ? 1 : 0);
  const { from, by } = target ?? {};
  const isDated = achieved?.asOfBasis !== "placeholder";
  const isOutside = kind === "flow" && isDated && from && achieved && achieved.asOf < from;
  const isKnown = achieved && achieved.asOf <= on && !isOutside;
  const isComplete = !contributors || contributors.known === contributors.expected;
  const value = achieved?.value ?? 0;
  const qualifier = achieved?.qualifier ?? "exact";
  const isLower = (qualifier === "nearly" || qualifier === "at-most") && isComplete;
  const isTooFew = contributors && contributors.known / contributors.expected < 0.9;
  const isPast = by !== undefined && on > by;
  return [
    ["no-target", required === 0],
    ["no-data", !isKnown],
    ["met", isLower ? value > required : value >= required],
    ["not-due", from !== undefined && on < from],
    ["incomplete", isTooFew || (isPast && !(isDated && achieved && achieved.asOf >= by))],
    ["missed", isPast],
    ["open", !isDated || by === undefined],
  ] as const;
}

test("the first status of the order that holds is the answer", () => {
  const byTime: readonly ProgressStatus[] = ["open", "ahead", "on-track", "behind", "far-behind"];
  fc.assert(
    fc.property(inputs, (input) => {
      const { status } = calculateProgress(input);
      const first = conditions(input).find(([, holds]) => holds);
      if (first) expect(status).toBe(first[0]);
      else expect(byTime).toContain(status);
    }),
    many,
  );
});

test("whatever is asked, the answer survives JSON, and nothing absent is in it", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const progress = calculateProgress(input);
      expect(JSON.parse(JSON.stringify(progress))).toEqual(progress);
      expect(Object.values(progress)).not.toContain(undefined);
    }),
    many,
  );
});

test("the ratio is the two numbers themselves, however far past 1", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { ratio, achieved, required } = calculateProgress(input);
      if (!ratio) return;
      expect(ratio.numerator).toBe(achieved?.value);
      expect(ratio.denominator).toBe(required?.value);
    }),
    many,
  );
});

test("a status that is shown as certain rests on exact numbers alone", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { achieved, required, isApproximate, status } = calculateProgress(input);
      if (status === "no-data" || status === "no-target") return;
      if (!isApproximate)
        expect([achieved?.qualifier, required?.qualifier]).toEqual(["exact", "exact"]);
    }),
    many,
  );
});

test("more achieved is never a worse status, and never more that remains", () => {
  const better = ["far-behind", "behind", "on-track", "ahead", "met"];
  fc.assert(
    fc.property(inputs, fc.integer({ min: 1, max: 30 }), (input, more) => {
      if (!input.achieved) return;
      const { achieved } = input;
      const before = calculateProgress(input);
      const after = calculateProgress({
        ...input,
        achieved: { ...achieved, value: achieved.value + more },
      });
      if (better.includes(before.status))
        expect(better.indexOf(after.status)).toBeGreaterThanOrEqual(better.indexOf(before.status));
      else expect([before.status, "met"]).toContain(after.status);
      if (before.remaining && after.remaining)
        expect(after.remaining.value).toBeLessThanOrEqual(before.remaining.value);
    }),
    many,
  );
});

test("while the target runs the reader's day changes nothing, and the order of figures never does", () => {
  fc.assert(
    fc.property(inputs, fc.integer({ min: 0, max: 2000 }), (input, dayCount) => {
      const progress = calculateProgress(input);
      const reversed = [...(input.earlier ?? [])].reverse();
      expect(calculateProgress({ ...input, earlier: reversed }).status).toBe(progress.status);

      const on = addDays(input.on, dayCount);
      const { target, achieved } = input;
      if (!achieved || achieved.asOf > input.on) return;
      if ((target?.from && input.on < target.from) || (target?.by && on > target.by)) return;
      expect(calculateProgress({ ...input, on })).toEqual({ ...progress, on });
    }),
    many,
  );
});

test("by time it is g = (A − E) ÷ (R − B), exact for money over decades", () => {
  const amounts = fc.bigInt({ min: 0n, max: 2_000_000_000_000n }).map(Number);
  const start = day("2020-08-31");
  fc.assert(
    fc.property(
      amounts,
      amounts,
      amounts,
      days("2020-09-01", "2034-12-31"),
      (base, required, value, asOf) => {
        fc.pre(base < required && value < required);
        const { status, expected } = calculateProgress({
          kind: "stock",
          target: { value: required, from: start, by: day("2035-12-31") },
          achieved: { value, qualifier: "exact", asOf },
          earlier: [{ value: base, qualifier: "exact", asOf: start }],
          on: asOf,
        });
        const dayMs = 86_400_000;
        const passed = BigInt((Date.parse(asOf) - Date.parse(start)) / dayMs);
        const span = BigInt((Date.parse("2035-12-31") - Date.parse(start)) / dayMs);
        const way = BigInt(required) - BigInt(base);
        // g × 20 as a fraction of whole numbers
        const numerator = 20n * ((BigInt(value) - BigInt(base)) * span - way * passed);
        const isFrom = (twentieths: bigint) => numerator >= twentieths * way * span;
        expect(status).toBe(
          isFrom(1n) ? "ahead" : isFrom(-1n) ? "on-track" : isFrom(-3n) ? "behind" : "far-behind",
        );
        expect(expected?.value).toBe(base + Number((way * passed) / span));
      },
    ),
  );
});

test("one đồng decides on a threshold that floating numbers cannot tell", () => {
  // 1,948 days: the line is at half on day 974; half and a twentieth of the way is "ahead".
  const status = (value: number) =>
    calculateProgress({
      kind: "flow",
      target: { value: 8_000_000_000_000_020, from: day("2020-08-31"), by: day("2025-12-31") },
      achieved: figure(value, "2023-05-02"),
      on: day("2023-05-02"),
    }).status;
  expect(status(4_400_000_000_000_011)).toBe("ahead");
  expect(status(4_400_000_000_000_010)).toBe("on-track");
});

test("every status of the list is met among the inputs that the laws are tried on", () => {
  const seen = new Set<string>();
  for (const input of fc.sample(inputs, { numRuns: 2000, seed: 1336 }))
    seen.add(calculateProgress(input).status);
  expect([...seen].sort()).toEqual([...progressStatuses].sort());
});
