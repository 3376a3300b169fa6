import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { geometryScript } from "../packages/vietnam-map/scripts/geometry-script.mjs";
import { archipelagos } from "../packages/vietnam-map/scripts/geometry/archipelagos.mjs";
import { buildLevel, levels } from "../packages/vietnam-map/scripts/geometry/build-level.mjs";
import { formedFrom } from "../packages/vietnam-map/scripts/geometry/formed-from.mjs";
import { MapGateError } from "../packages/vietnam-map/scripts/geometry/gate.mjs";
import { checkGates } from "../packages/vietnam-map/scripts/geometry/gates.mjs";
import { generateMaps } from "../packages/vietnam-map/scripts/geometry/generate-maps.mjs";
import {
  checkIslandGates,
  checkPositions,
} from "../packages/vietnam-map/scripts/geometry/island-gates.mjs";
import { readSource } from "../packages/vietnam-map/scripts/geometry/read-source.mjs";
import { mapFile } from "../packages/vietnam-map/scripts/map-file.mjs";

const source = await readSource();
const low = buildLevel(source, formedFrom, levels.low);

test("the three files are what the pinned package and the gazetteer give, byte for byte", async () => {
  const made = await generateMaps();
  expect(Object.keys(made)).toEqual(["high.json", "middle.json", "low.json"]);
  for (const [name, text] of Object.entries(made)) {
    const committed = await readFile(mapFile(name), "utf8");
    // Compared as one value: a difference in 30 kB is no text to print.
    expect(committed === text, `${name} differs: run "npm run data"`).toBe(true);
  }
});

test("the middle level, with both editions, islands and names, stays under 10 KiB", async () => {
  const bytes = brotliCompressSync(await readFile(mapFile("middle.json")));
  expect(bytes.length).toBeLessThanOrEqual(10 * 1024);
});

/** A level with one thing broken on purpose. */
const broken = (change: (level: typeof low) => void) => {
  const level = structuredClone(low);
  change(level);
  return () => {
    checkGates(level, source, formedFrom);
    checkIslandGates(level);
  };
};

const unit = (level: typeof low, edition: "vn63" | "vn34", code: string) =>
  level.editions[edition].find((known: { code: string }) => known.code === code);
const longestArc = (level: typeof low) =>
  level.arcs.reduce((one: number[][], other: number[][]) =>
    other.length > one.length ? other : one,
  );

test("the gates let the map through", () => {
  expect(broken(() => {})).not.toThrow();
});

test.each<[name: string, change: (level: typeof low) => void, sentence: RegExp]>([
  ["a unit that is missing", ({ editions }) => editions.vn63.pop(), /63 units, every code once/],
  [
    "a code that stands twice",
    (level) => (unit(level, "vn34", "04").code = "01"),
    /34 units, every code once/,
  ],
  [
    "a vertex that lies across other borders",
    (level) => (longestArc(level)[5] = [600, 300]),
    /no arc crosses, touches or overlaps/,
  ],
  [
    "a vertex outside the frame",
    (level) => (longestArc(level)[5] = [-1, 100]),
    /every point lies in the frame/,
  ],
  [
    "a unit that another one covers",
    (level) => unit(level, "vn63", "20").polygons.push(...unit(level, "vn63", "04").polygons),
    /vn63: each side of a border has one unit/,
  ],
  [
    "a unit without its land, which leaves a hole",
    (level) => (unit(level, "vn63", "33").polygons = []),
    /vn63: the union of all units has no hole/,
  ],
  [
    "an island that lies on another unit",
    (level) => {
      // 4 km² on Nghệ An's land, given to Hà Nội; turned as the outlines are.
      const [x, y] = [500, 860];
      level.arcs.push([
        [x, y],
        [x + 4, y],
        [x + 4, y + 4],
        [x, y + 4],
        [x, y],
      ]);
      for (const units of Object.values(level.editions)) {
        const square = level.arcs.length - 1;
        units.find((known: { code: string }) => known.code === "01").polygons.push([[square]]);
      }
    },
    /vn63: no island lies inside another unit/,
  ],
  [
    "an island that one edition has and the other has not",
    (level) => {
      const phuQuoc = unit(level, "vn63", "91").polygons;
      phuQuoc.splice(
        phuQuoc.findIndex((rings: number[][]) => rings[0]?.length === 1),
        1,
      );
    },
    /both editions have the same area/,
  ],
  [
    "two units that have each other's code",
    (level) => {
      const [one, other] = [unit(level, "vn63", "14"), unit(level, "vn63", "38")];
      [one.code, other.code] = [other.code, one.code];
    },
    /area of (14|38) within 5 %/,
  ],
])("a map with %s is not written", (_name, change, sentence) => {
  expect(broken(change)).toThrow(MapGateError);
  expect(broken(change)).toThrow(sentence);
});

test("a map without an archipelago, with too few points or with one in another sea is not written", () => {
  const [hoangSa, truongSa] = archipelagos;
  if (!hoangSa || !truongSa) throw new Error("Two archipelagos are listed.");
  expect(() => checkPositions([truongSa])).toThrow("Hoàng Sa and Trường Sa are there");
  expect(() =>
    checkPositions([{ ...hoangSa, points: hoangSa.points.slice(0, 11) }, truongSa]),
  ).toThrow("hoang-sa has 12 points");
  const astray = [...truongSa.points.slice(1), ["Trường Sa", 18.645, 111.92]];
  expect(() => checkPositions([hoangSa, { ...truongSa, points: astray }])).toThrow(
    "Trường Sa lies in truong-sa",
  );
});

let script = "";
beforeAll(async () => {
  script = await readFile(
    new URL("../packages/vietnam-map/dist/middle.script.js", import.meta.url),
    "utf8",
  );
});

interface Page {
  ishc?: { provideGeometry?: unknown; geometryQueue?: [string, unknown][] };
}

test("before the elements are there, the script leaves the outlines in the queue", async () => {
  const page: Page = {};
  runInNewContext(script, page);
  const middle: unknown = JSON.parse(await readFile(mapFile("middle.json"), "utf8"));
  expect(page.ishc?.geometryQueue).toEqual([["vietnam", middle]]);
});

test("after them, it hands the outlines to them, in strict mode too", () => {
  const provided: unknown[] = [];
  const page: Page = { ishc: { provideGeometry: (...given: unknown[]) => provided.push(given) } };
  runInNewContext(`"use strict";${script}`, page);
  expect(provided).toMatchObject([["vietnam", { format: 1, level: "middle" }]]);
  expect(page.ishc?.geometryQueue).toBeUndefined();
});

test("no text in the outlines can end the script", () => {
  const credit = { short: "us", url: "https://example.org", full: "</script><!-- \u2028" };
  const text = geometryScript("vietnam", { credit });
  expect(text).not.toMatch(/[<\u2028]/);
});
