import { noFindings, type ClubCheck } from "../club-check.js";

/** Only when the whole of the one period lies before the other. */
export const checkDissolvedBeforeFounded: ClubCheck = ({ founded, dissolved }) =>
  dissolved && founded && dissolved.last < founded.first
    ? [
        {
          code: "dissolved-before-founded",
          column: "dissolved",
          params: { dissolved: dissolved.last, founded: founded.first },
        },
      ]
    : noFindings;
