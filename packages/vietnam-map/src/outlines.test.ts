import type { PackedGeometry, PackedLabel, PackedUnit } from "@ishc/core/outlines";
import { gazetteer } from "@ishc/vietnam";
import { expect, test } from "vitest";
import { vietnamGeometry as high } from "./high.js";
import { vietnamGeometry as low } from "./low.js";
import { vietnamGeometry as middle } from "./middle.js";

const levels: readonly (readonly [string, PackedGeometry])[] = [
  ["high", high],
  ["middle", middle],
  ["low", low],
];

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The labels of a unit as the documented form says: full names by type, each until the next begins. */
function labelsOf(geometry: PackedGeometry, unit: PackedUnit, from: string, to: string | null) {
  const changes: readonly (PackedLabel & { from: string })[] = [
    { ...unit, from },
    ...(unit.changes ?? []),
  ];
  return changes.map(({ vi, en, type, full, from: first }, index) => {
    const pattern = geometry.unitTypes[type]?.full;
    const next = changes[index + 1];
    return {
      from: first,
      to: next ? dayBefore(next.from) : to,
      type,
      short: { vi, en },
      full: full ?? {
        vi: pattern?.vi.replace("{name}", vi),
        en: pattern?.en.replace("{name}", en),
      },
    };
  });
}

test.each(levels)("%s: each edition has the gazetteer's units, each code once", (_, geometry) => {
  for (const [edition, count] of [
    ["vn63", 63],
    ["vn34", 34],
  ] as const) {
    const codes = Object.keys(geometry.editions[edition]?.units ?? {}).sort();
    const known = gazetteer.provinces.filter((province) => province.edition === edition);
    expect(codes).toHaveLength(count);
    expect(codes).toEqual(known.map(({ code }) => code).sort());
  }
});

test.each(levels)("%s: what it says of a unit is what the gazetteer says", (_, geometry) => {
  for (const { edition, code, labels, aliases } of gazetteer.provinces) {
    const { units, from, to } = geometry.editions[edition] ?? {};
    const unit = units?.[code];
    if (!unit || from === undefined || to === undefined) throw new Error(`${edition}:${code}`);
    expect(labelsOf(geometry, unit, from, to)).toEqual(
      // Sources stay in the gazetteer.
      labels.map(({ source: _source, ...label }) => label),
    );
    expect(aliases.map(({ text }) => text)).toEqual(
      expect.arrayContaining([...(unit.aliases ?? [])]),
    );
  }
});

test("types that changed on the same land carry their days", () => {
  const changed = Object.entries(middle.editions).flatMap(([edition, { units }]) =>
    Object.entries(units).flatMap(([code, { changes = [] }]) =>
      changes.map(({ from, vi, type }) => [edition, code, from, vi, type].join(" ")),
    ),
  );
  expect(changed.sort()).toEqual([
    "vn34 22 2026-09-01 Quảng Ninh municipality",
    "vn34 24 2026-09-20 Bắc Ninh municipality",
    "vn34 75 2026-04-30 Đồng Nai municipality",
    "vn63 46 2025-01-01 Huế municipality",
  ]);
});

test("an alias that folding gives is left out, and the others are there", () => {
  // "Đắc Lắk" and "Đắk Lắc" are two foldings; "Đắc Lắc" a third.
  expect(middle.editions["vn34"]?.units["66"]?.aliases).toEqual([
    "Đắc Lắc",
    "Đắc Lắk",
    "Đắk Lắc",
    "Darlac",
  ]);
  expect(middle.editions["vn34"]?.units["20"]?.aliases).toBeUndefined();
});

test.each(levels)(
  "%s: Hoàng Sa is Đà Nẵng's and Trường Sa Khánh Hòa's, in both editions",
  (_, geometry) => {
    const governed = geometry.archipelagos.map(({ id, units, points }) => [
      id,
      ...Object.entries(units).map(
        ([edition, code]) => geometry.editions[edition]?.units[code]?.vi,
      ),
      new Set(points.map(({ x, y }) => `${x},${y}`)).size >= 12,
    ]);
    expect(governed).toEqual([
      ["hoang-sa", "Đà Nẵng", "Đà Nẵng", true],
      ["truong-sa", "Khánh Hòa", "Khánh Hòa", true],
    ]);
  },
);

test.each(levels)("%s: the data carry licence and credit", (_, geometry) => {
  expect(geometry.licence).toBe("ODbL-1.0");
  expect(geometry.credit.short).toBe("© OpenStreetMap");
  expect(geometry.credit.full).toContain("© OpenStreetMap contributors");
});
