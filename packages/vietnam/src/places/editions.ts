import type { Day, Edition, EditionId } from "@ishc/core";
import { sourceId } from "./sources.js";

/** The divisions of the country into provinces that the clubs have lived through. */
export const editions: readonly Edition[] = [
  {
    id: "vn63" as EditionId,
    name: { vi: "63 tỉnh, thành phố (đến 30/6/2025)", en: "63 provinces (to 30 June 2025)" },
    from: "2008-08-01" as Day,
    to: "2025-06-30" as Day,
    hasDistricts: true,
    source: sourceId("ha-noi-2008"),
  },
  {
    id: "vn34" as EditionId,
    name: { vi: "34 tỉnh, thành phố (từ 01/7/2025)", en: "34 provinces (from 1 July 2025)" },
    from: "2025-07-01" as Day,
    to: null,
    hasDistricts: false,
    source: sourceId("mergers"),
  },
];
