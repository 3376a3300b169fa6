import { noFindings, type ClubCheck } from "../club-check.js";
import { firstClubYear } from "../thresholds.js";

const firstDay = `${firstClubYear}-01-01`;

/** Nobody founded such a club before the model began. */
export const checkFoundedBeforeModel: ClubCheck = ({ founded }) =>
  founded && founded.last < firstDay
    ? [
        {
          code: "founded-before-model",
          column: "founded",
          params: { founded: founded.last, firstYear: String(firstClubYear) },
        },
      ]
    : noFindings;
