import type { UnitType, UnitTypeId } from "@ishc/core";

export type ProvinceType = "province" | "municipality";
export type CommuneType = "commune" | "ward" | "special-zone";

/** The kinds of unit, as texts write them before and after names. */
export const unitTypes: readonly (UnitType & { readonly id: ProvinceType | CommuneType })[] = [
  {
    id: "province" as UnitTypeId & "province",
    name: { vi: "tỉnh", en: "province" },
    prefixes: ["tỉnh", "t."],
    suffixes: ["province"],
  },
  {
    id: "municipality" as UnitTypeId & "municipality",
    name: { vi: "thành phố", en: "city" },
    prefixes: ["thành phố", "tp.", "thủ đô"],
    suffixes: ["city"],
  },
  {
    id: "commune" as UnitTypeId & "commune",
    name: { vi: "xã", en: "commune" },
    prefixes: ["xã", "x."],
    suffixes: ["commune"],
  },
  {
    id: "ward" as UnitTypeId & "ward",
    name: { vi: "phường", en: "ward" },
    prefixes: ["phường", "p."],
    suffixes: ["ward"],
  },
  {
    id: "special-zone" as UnitTypeId & "special-zone",
    name: { vi: "đặc khu", en: "special zone" },
    prefixes: ["đặc khu"],
    suffixes: ["special zone"],
  },
];
