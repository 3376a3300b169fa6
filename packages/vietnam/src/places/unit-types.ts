import type { UnitType, UnitTypeId } from "@ishc/core";

export type ProvinceType = "province" | "municipality";
export type CommuneType = "commune" | "ward" | "town" | "special-zone";

const unitType = (
  id: string,
  level: UnitType["level"],
  [vi, en]: readonly [vi: string, en: string],
  prefixes: readonly string[],
): UnitType => ({ id: id as UnitTypeId, level, name: { vi, en }, prefixes, suffixes: [en] });

/** The kinds of unit, and the words that texts write before their names. */
export const unitTypes: readonly UnitType[] = [
  unitType("province", "province", ["tỉnh", "province"], ["tỉnh", "t."]),
  unitType("municipality", "province", ["thành phố", "city"], ["thành phố", "tp.", "thủ đô"]),
  unitType("rural-district", "district", ["huyện", "district"], ["huyện", "h."]),
  unitType("urban-district", "district", ["quận", "urban district"], ["quận", "q."]),
  unitType("district-town", "district", ["thị xã", "town"], ["thị xã", "tx."]),
  unitType("district-city", "district", ["thành phố", "city"], ["thành phố", "tp."]),
  unitType("commune", "commune", ["xã", "commune"], ["xã", "x."]),
  unitType("ward", "commune", ["phường", "ward"], ["phường", "p."]),
  unitType("town", "commune", ["thị trấn", "township"], ["thị trấn", "tt."]),
  unitType("special-zone", "commune", ["đặc khu", "special zone"], ["đặc khu"]),
];
