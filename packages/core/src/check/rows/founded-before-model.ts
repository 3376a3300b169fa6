import type { ClubCheck } from "../club-check.js";
import { firstClubYear } from "../thresholds.js";

/** Nobody founded such a club before the model began. */
export const checkFoundedBeforeModel: ClubCheck = ({ founded }) =>
  founded.last < `${firstClubYear}-01-01`
    ? [
        {
          code: "founded-before-model",
          column: "founded",
          params: { founded: founded.last, firstYear: String(firstClubYear) },
        },
      ]
    : [];
