import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { cdnFiles } from "./built-files.js";
import { snapshot, snapshotWith } from "./snapshot.js";

const readOutlines = (name: string) =>
  readFile(new URL(`../../../packages/vietnam-map/dist/${name}`, import.meta.url), "utf8");

/** The outlines as the package has them. */
export const outlines = await readOutlines("middle.json");

const names: Readonly<Record<string, string>> = {
  "vn34:01": "Hà Nội",
  "vn34:08": "Tuyên Quang",
  "vn34:31": "Hải Phòng",
  "vn34:40": "Nghệ An",
  "vn63:04": "Cao Bằng",
  "vn63:20": "Lạng Sơn",
  "vn63:40": "Nghệ An",
};
const published: readonly (readonly [place: string, value: number, asOf: string])[] = [
  ["vn34:01", 516, "2025-11-09"],
  ["vn34:08", 135, "2025-11-13"],
  ["vn34:31", 311, "2025-11-17"],
  ["vn34:40", 341, "2025-10-01"],
  ["vn63:20", 46, "2024-12-31"],
  ["vn63:40", 341, "2024-12-31"],
];
const [clubs] = snapshot.figures;

/** A public file with figures of provinces of both editions, a cluster of which not all is known, a local plan. */
const mapSnapshotText = snapshotWith({
  asOf: "2025-11-25",
  edition: "vn34",
  places: Object.entries(names).map(([id, vi]) => ({
    id,
    name: { vi, en: vi },
    label: { vi: `tỉnh ${vi}`, en: `${vi} Province` },
  })),
  clusters: [
    {
      id: "cum-2",
      name: { vi: "Cụm thi đua số 2", en: "Emulation cluster 2" },
      asOf: "2018-06-30",
      asOfBasis: "stated",
      statedSize: 7,
      members: ["vn63:04", "vn63:20"],
      sources: ["s1"],
    },
  ],
  figures: published.map(([place, value, asOf], index) => ({
    ...clubs,
    id: `p${index}`,
    place,
    value,
    asOf,
    asOfPrecision: "day",
  })),
});

/** What a site with maps answers. */
export const mapFiles = {
  ...cdnFiles,
  "/data.json": mapSnapshotText,
  "/vietnam.json": outlines,
};

/** A map of club figures, with whatever else is asked of it. */
export const clubMap = (attributes = "", content = ""): string =>
  `<ishc-map src="/data.json" geometry-src="/vietnam.json" ${attributes}>${content}</ishc-map>`;

/** What maps can be asked for, by the words of a test. */
export const mapKinds = {
  "figures of the 34": 'measure="clubs" edition="vn34"',
  "figures of the 63": 'measure="clubs" edition="vn63"',
  "who has published": 'measure="clubs" mode="published" edition="vn34"',
  "local targets": 'measure="clubs" scheme="1648" mode="ratio" edition="vn34"',
  "a cluster": 'cluster="cum-2" edition="vn63"',
} as const;

/** Each map is drawn, and its list and table, which come when the page is idle, the table last. */
export const waitForMaps = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll("ishc-map")].every((map) =>
      map.shadowRoot?.querySelector("table"),
    ),
  );
