import fc from "fast-check";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { measures } from "../measure/measures.js";
import type { SnapshotParts } from "./build-snapshot.js";
import { readSnapshot } from "./read-snapshot.js";
import { stringifySnapshot } from "./stringify-snapshot.js";
import { arbitraryParts, arbitraryShuffle } from "./testing/arbitrary-parts.js";
import { built } from "./testing/built.js";
import { sampleParts } from "./testing/sample-parts.js";
import { verifySnapshot } from "./verify-snapshot.js";

test("what is built, written and read is what was built", () => {
  fc.assert(
    fc.property(arbitraryParts, (parts) => {
      const snapshot = built(parts);
      expect(readSnapshot(stringifySnapshot(snapshot))).toEqual({
        ok: true,
        snapshot,
        droppedLinks: [],
      });
    }),
    { numRuns: 25 },
  );
}, 30_000);

test("equal parts in another order give equal bytes", () => {
  fc.assert(
    fc.property(
      arbitraryParts.chain((parts) => fc.tuple(fc.constant(parts), arbitraryShuffle(parts))),
      ([parts, mixed]) => {
        expect(stringifySnapshot(built(mixed))).toBe(stringifySnapshot(built(parts)));
      },
    ),
    { numRuns: 25 },
  );
}, 30_000);

test("what the writer writes, anyone can verify", () => {
  fc.assert(
    fc.property(arbitraryParts, (parts) => {
      const issues = verifySnapshot(stringifySnapshot(built(parts)));
      // Made-up parts may well be more than their whole: that is for people to judge.
      expect(issues.filter(({ code }) => code !== "snapshot-parts-above-whole")).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 30_000);

test("a file is one line with a line feed, in the same bytes in every time zone", () => {
  const text = stringifySnapshot(built(sampleParts));
  expect(text.endsWith("}\n")).toBe(true);
  expect(text.indexOf("\n")).toBe(text.length - 1);
  expect(text).toContain(
    '{"id":"f1","measure":"clubs","place":"country","asOf":"2018-06-30","value":1458,"qualifier":"exact","sources":["s1"]',
  );
  expect(text).toContain('"asOfPrecision":"month"');
}, 30_000);

test("34 provinces with 12 measures stay under 80 kB, and under 8 KiB as they are sent", () => {
  const provinces = Array.from({ length: 34 }, (_, index) => ({
    id: `vn34:${String(index * 2 + 10)}`,
    name: { vi: `Thái Nguyên ${index}`, en: `Thai Nguyen ${index}` },
    label: { vi: `tỉnh Thái Nguyên ${index}`, en: `Thai Nguyen ${index} Province` },
  }));
  const used = Object.keys(measures).slice(0, 12);
  // The middle digits of squares: not alike, yet the same in every run.
  const valueOf = (index: number): number => Math.floor(((index + 101) * 7919) ** 2 / 97) % 1e6;
  const figures = provinces.flatMap(({ id: place }, row) =>
    used.map((measure, column) => ({
      id: `f${row * 12 + column}`,
      measure,
      place,
      asOf: "2026-06-30",
      asOfPrecision: "day",
      asOfBasis: "stated",
      ...(measures[measure as keyof typeof measures].kind === "flow"
        ? { periodFrom: "2026-01-01" }
        : {}),
      value: valueOf(row * 12 + column),
      qualifier: column % 5 === 0 ? "over" : "exact",
      origin: "published",
      sources: [`s${row}`],
    })),
  );
  const parts: unknown = {
    ...sampleParts,
    asOf: "2026-06-30",
    places: provinces,
    sources: provinces.map(({ name }, index) => ({
      id: `s${index}`,
      kind: "association",
      title: `Báo cáo 6 tháng đầu năm 2026 của ${name.vi}`,
      published: "2026-07-15",
    })),
    figures,
    ...{ clusters: [], schemes: [], plans: [], trainings: [], issues: [] },
  };
  const bytes = Buffer.from(stringifySnapshot(built(parts as SnapshotParts)));
  expect(figures).toHaveLength(408);
  expect(bytes.length).toBeLessThanOrEqual(80_000);
  expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(8 * 1024);
}, 30_000);
