import type { Club } from "../club/club.js";

/**
 * What a row tells of a club whatever else is wrong in it: enough for the checks of one row, so that a
 * clerk sees its other mistakes at once and not when the first are mended.
 */
export type ClubDraft = Pick<Club, "report"> & Partial<Pick<Club, "founded" | "dissolved">>;
