/**
 * Parts of a merged province add up when their days lie so close: offices report by the month, and
 * what happens in one month is below what their reports leave out (design, section 8).
 */
export const farthestPartDays = 31;

/** With one or two clubs the people of a province are those of a club: only the clubs are told. */
export const fewestClubsForPeople = 3;

/**
 * The largest sum that one contributor may send: a hundred thousand billion đồng, beyond all club
 * funds of the country. So many contributors as there are provinces still add up to a safe integer.
 */
export const largestSum = 100_000_000_000_000;

/** A training that claims more days than a year has is a slip of the pen; its last day is not sought beyond. */
export const longestTrainingDays = 366;
