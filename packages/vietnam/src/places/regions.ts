import type { EditionId, PlaceId, Region, RegionId, RegionSet } from "@ishc/core";
import { sourceId } from "./sources.js";

type Row = readonly [id: string, vi: string, en: string, codes: string];

/** The six regions of Decree 92/2006/NĐ-CP: id, name, codes of its provinces. Source `regions-2006`. */
const regions2006: readonly Row[] = [
  [
    "northern-midlands-and-mountains",
    "Trung du và miền núi phía Bắc",
    "Northern midlands and mountains",
    "02 04 06 08 10 11 12 14 15 17 19 20 24 25",
  ],
  ["red-river-delta", "Đồng bằng sông Hồng", "Red River Delta", "01 22 26 27 30 31 33 34 35 36 37"],
  [
    "north-central-and-central-coast",
    "Bắc Trung Bộ và Duyên hải miền Trung",
    "North Central and central coast",
    "38 40 42 44 45 46 48 49 51 52 54 56 58 60",
  ],
  ["central-highlands", "Tây Nguyên", "Central Highlands", "62 64 66 67 68"],
  ["south-east", "Đông Nam Bộ", "South East", "70 72 74 75 77 79"],
  [
    "mekong-delta",
    "Đồng bằng sông Cửu Long",
    "Mekong Delta",
    "80 82 83 84 86 87 89 91 92 93 94 95 96",
  ],
];

/** The proposal of October 2025, never a grouping. Source `regions-2025-proposal`. */
const regions2025: readonly Row[] = [
  [
    "northern-midlands-and-mountains",
    "Trung du và miền núi phía Bắc",
    "Northern midlands and mountains",
    "04 08 11 12 14 15 19 20 25",
  ],
  ["red-river-delta", "Đồng bằng sông Hồng", "Red River Delta", "01 22 24 31 33 37"],
  ["north-central", "Bắc Trung Bộ", "North Central", "38 40 42 44 46"],
  [
    "south-central-coast-and-central-highlands",
    "Duyên hải Nam Trung Bộ và Tây Nguyên",
    "South central coast and Central Highlands",
    "48 51 52 56 66 68",
  ],
  ["south-east", "Đông Nam Bộ", "South East", "75 79 80"],
  ["mekong-delta", "Đồng bằng sông Cửu Long", "Mekong Delta", "82 86 91 92 96"],
];

const regionsOf = (edition: string, rows: readonly Row[]): readonly Region[] =>
  rows.map(([id, vi, en, codes]) => ({
    id: id as RegionId,
    name: { vi, en },
    provinces: codes.split(" ").map((code) => `${edition}:${code}` as PlaceId),
  }));

/** The divisions into regions: that of 2006, and what was proposed in 2025. */
export const regionSets: readonly RegionSet[] = [
  {
    id: "vn63-2006",
    name: { vi: "Sáu vùng kinh tế - xã hội (2006)", en: "Six socio-economic regions (2006)" },
    edition: "vn63" as EditionId,
    status: "decided",
    regions: regionsOf("vn63", regions2006),
    source: sourceId("regions-2006"),
  },
  {
    id: "vn34-2025-proposal",
    name: {
      vi: "Sáu vùng kinh tế - xã hội (đề xuất tháng 10/2025)",
      en: "Six socio-economic regions (proposal of October 2025)",
    },
    edition: "vn34" as EditionId,
    status: "proposal",
    regions: regionsOf("vn34", regions2025),
    source: sourceId("regions-2025-proposal"),
  },
];
