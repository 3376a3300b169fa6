/**
 * Every number that progress is judged by, each with its reason. They are the project's convention
 * (design, section 8; docs/decisions/0016), not the decisions' own text.
 */

/** Below nine in ten known contributors the rest can change the answer, so none is given. */
export const leastKnownTenths = 9;

/**
 * How far from the reference line, in twentieths of the whole way from start to target. One is a
 * quarter of a year in a scheme of five years: the time a province's report takes to arrive. Three
 * are most of a year.
 */
export const aheadTwentieths = 1;
export const onTrackTwentieths = -1;
export const behindTwentieths = -3;

/** Clubs are founded in batches; over less than a quarter one batch would be the pace. */
export const leastFlowMonths = 3;
export const leastStockDays = 90;

/** A whole year holds every season of an office's work once. */
export const paceMonths = 12;

/** The lowest and the highest of two paces are just those two: no range can be seen in them. */
export const leastPaces = 3;

/** A day more than a century away says only that it is not in sight. */
export const farthestDays = 36_525;

/**
 * A quarter of a year (92 days at most): offices report by the quarter, and two reports of one
 * quarter tell of one time. Beyond it a rank would reward who reported last.
 */
export const rankedDays = 92;
