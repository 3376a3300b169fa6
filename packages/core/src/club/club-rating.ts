/**
 * How an office grades a club (xếp loại). No scale is published; these words are in use. They are ids,
 * from the best to the least.
 */
export const clubRatings = ["excellent", "good", "fair", "average", "weak"] as const;
export type ClubRating = (typeof clubRatings)[number];
