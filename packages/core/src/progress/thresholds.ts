import type { Share } from "../figure/share.js";

/**
 * Every number that progress is judged by, each with its reason. They are the project's convention
 * (design, section 8; docs/decisions/0016), not the decisions' own text.
 */

/** Below nine in ten known contributors the rest can change the answer, so none is given. */
export const leastKnown: Share = { numerator: 9, denominator: 10 };

/**
 * How far from the reference line, as a part of the whole way from start to target. One part in
 * twenty is about a quarter of a year in a scheme of five years: the time a province's report
 * takes to arrive. Three such parts late is a matter of most of a year.
 */
export const aheadFrom: Share = { numerator: 1, denominator: 20 };
export const onTrackFrom: Share = { numerator: -1, denominator: 20 };
export const behindFrom: Share = { numerator: -3, denominator: 20 };

/** Clubs are founded in batches; over less than a quarter one batch would be the pace. */
export const leastFlowMonths = 3;
export const leastStockDays = 90;

/** A whole year holds every season of an office's work once. */
export const paceMonths = 12;

/** The lowest and the highest of two paces are just those two: no range can be seen in them. */
export const leastPaces = 3;

/** A day more than a century away says only that it is not in sight. */
export const farthestDays = 36_525;
