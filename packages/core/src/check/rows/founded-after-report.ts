import { noFindings, type ClubCheck } from "../club-check.js";

/** A club in a report of a day before it was founded. Only when the whole of the period is later. */
export const checkFoundedAfterReport: ClubCheck = ({ founded, report }, context) => {
  const asOf = report.asOf?.last ?? context.asOf;
  return asOf !== undefined && founded && founded.first > asOf
    ? [
        {
          code: "founded-after-report",
          column: "founded",
          params: { founded: founded.first, asOf },
        },
      ]
    : noFindings;
};
