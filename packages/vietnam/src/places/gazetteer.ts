import type { Day, EditionId, Gazetteer, PlaceId, Province } from "@ishc/core";
import { vn34 } from "./vn34.js";
import { vn63 } from "./vn63.js";

const provinces = (
  edition: string,
  rows: readonly (readonly [code: string, vi: string, en: string])[],
): readonly Province[] =>
  rows.map(([code, vi, en]) => ({
    id: `${edition}:${code}` as PlaceId,
    edition: edition as EditionId,
    code,
    name: { vi, en },
  }));

/** The provinces of Viet Nam before and since 1 July 2025. */
export const gazetteer: Gazetteer = {
  editions: [
    { id: "vn63" as EditionId, from: "2008-08-01" as Day, to: "2025-06-30" as Day },
    { id: "vn34" as EditionId, from: "2025-07-01" as Day, to: null },
  ],
  provinces: [...provinces("vn63", vn63), ...provinces("vn34", vn34)],
};
