import type { PackedGeometry } from "@ishc/core/outlines";
import type { Snapshot, SnapshotFigure } from "@ishc/core/snapshot";
import { article } from "./article.js";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function encodeNumber(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = "";
  do {
    text += digits[(rest & 31) | (rest > 31 ? 32 : 0)] ?? "";
    rest >>= 5;
  } while (rest > 0);
  return text;
}

/** A square of 10 whose upper left corner is at (x, 0), as an arc. */
const square = (x: number) => [x, 0, 10, 0, 0, 10, -10, 0, 0, -10].map(encodeNumber).join("");

const names = [
  "Hà Nội",
  "Đà Nẵng",
  "Điện Biên",
  "Lai Châu",
  "Lạng Sơn",
  "Lào Cai",
  "Lâm Đồng",
  "Cà Mau",
] as const;

const unit = (name: string, rings: string) => ({ vi: name, en: name, type: "land", rings });
const units = Object.fromEntries(
  names.map((name, index) => [String(index), unit(name, `${index}`)]),
);
const text = (vi: string, en: string) => ({ vi, en });

/** A made-up country of eight squares in a row; before 2020 the first two were one. */
export const country: PackedGeometry = {
  format: 1,
  licence: "CC0-1.0",
  credit: { short: "© Us", url: "https://us.example/", full: "made up" },
  level: "only",
  unitsPerKm: 1,
  width: 80,
  height: 40,
  unitTypes: {
    land: {
      name: text("xứ", "land"),
      full: text("xứ {name}", "{name} Land"),
      prefixes: [],
      suffixes: [],
    },
  },
  editions: {
    old: {
      name: text("7 xứ (đến 2019)", "7 lands (to 2019)"),
      from: "2000-01-01",
      to: "2019-12-31",
      units: {
        ...Object.fromEntries(
          Object.entries(units).filter(([code]) => code !== "0" && code !== "1"),
        ),
        "9": unit("Hợp Nhất", "0;1"),
      },
    },
    now: {
      name: text("8 xứ (từ 2020)", "8 lands (from 2020)"),
      from: "2020-01-01",
      to: null,
      units,
    },
  },
  views: [
    {
      id: "west",
      name: text("Miền tây", "The west"),
      x: 0,
      y: 0,
      width: 20,
      height: 20,
      names: { now: { "0": [5, 5], "2": [15, 5] }, old: { "9": [10, 5] } },
    },
  ],
  archipelagos: [
    {
      id: "far",
      name: text("Quần đảo Xa", "Xa archipelago"),
      units: { old: "9", now: "1" },
      inset: { x: 50, y: 20, width: 28, height: 18 },
      points: Array.from({ length: 14 }, (_, index) => ({
        name: `Đảo ${index}`,
        x: 100 + index * 3,
        y: 10 + ((index * 7) % 11),
      })),
    },
  ],
  smallIslands: [{ name: "Hòn", units: { now: "2" }, x: 25, y: 15 }],
  arcs: names.map((_, index) => square(index * 10)).join(" "),
};

const figure = (place: string, value: number, more: Partial<SnapshotFigure> = {}) =>
  ({
    id: `${place} ${value}`,
    measure: "clubs",
    place,
    asOf: "2025-06-30",
    asOfPrecision: "day",
    asOfBasis: "stated",
    value,
    qualifier: "exact",
    origin: "published",
    sources: ["article"],
    shown: true,
    ...more,
  }) as SnapshotFigure;

const plan = (province: string, value: number) => ({
  id: `plan ${province}`,
  province,
  scheme: "1648",
  targets: [
    {
      id: `target ${province}`,
      kind: "count",
      measure: "clubs",
      value,
      qualifier: "at-least",
      qualifierBasis: "stated",
      by: "2030-12-31",
      sources: ["article"],
    },
  ],
  sources: ["article"],
});

/** Figures of that country: five of its lands, one of the land that was divided. */
export const countryData = {
  ...article,
  edition: "now",
  figures: [
    figure("now:0", 516),
    figure("now:1", 49),
    figure("now:2", 50, { qualifier: "nearly" }),
    figure("now:3", 0),
    figure("now:4", 40, { asOf: "2024-12-31" as SnapshotFigure["asOf"] }),
    figure("now:4", 46, { asOf: "2025-03-31" as SnapshotFigure["asOf"] }),
    figure("now:4", 999, { part: "project:X" }),
    figure("old:5", 120, { asOf: "2019-06-30" as SnapshotFigure["asOf"] }),
    figure("old:9", 77, { asOf: "2019-06-30" as SnapshotFigure["asOf"] }),
    figure("country", 9000),
  ],
  clusters: [
    {
      id: "pair",
      name: text("Cụm đôi", "The pair"),
      asOf: "2025-01-01",
      statedSize: 3,
      members: ["now:3", "now:4"],
      sources: ["article"],
    },
  ],
  plans: [plan("now:0", 500), plan("now:1", 98), plan("now:7", 10)],
} as unknown as Snapshot;
