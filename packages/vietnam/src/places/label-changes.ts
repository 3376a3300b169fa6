import type { ProvinceType } from "./unit-types.js";
import type { SourceName } from "./sources.js";

/** Provinces whose type or name changed while their territory stayed: id, first day, vi, en, type, source. */
export const labelChanges = [
  ["vn63:46", "2025-01-01", "Huế", "Hue", "municipality", "hue-2025"],
  ["vn34:75", "2026-04-30", "Đồng Nai", "Dong Nai", "municipality", "dong-nai-2026"],
  ["vn34:22", "2026-09-01", "Quảng Ninh", "Quang Ninh", "municipality", "quang-ninh-2026"],
  ["vn34:24", "2026-09-20", "Bắc Ninh", "Bac Ninh", "municipality", "bac-ninh-2026"],
] as const satisfies readonly (readonly [
  id: string,
  from: string,
  vi: string,
  en: string,
  type: ProvinceType,
  source: SourceName,
])[];
