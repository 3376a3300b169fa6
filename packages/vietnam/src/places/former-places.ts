import type { Day, FormerPlace, PlaceId } from "@ishc/core";
import { sourceId } from "./sources.js";

/** Provinces that ended before `vn63` and while there were clubs. */
export const formerPlaces: readonly FormerPlace[] = [
  {
    name: { vi: "Hà Tây", en: "Ha Tay" },
    to: "2008-07-31" as Day,
    joined: ["vn63:01" as PlaceId],
    source: sourceId("ha-noi-2008"),
  },
];
