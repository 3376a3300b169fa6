import type { ClubNumberId } from "../club/club-numbers.js";

/**
 * How far below its word a "nearly" number may lie, and how far to either side an "about" one.
 * A writer whose number were further away would name a nearer round one; the published pairs that
 * could be compared ("nearly 4,000 of 7,200", printed 55 %) differ by 1 %.
 */
export const roundingRatio = 0.1;

/**
 * Members per club move slowly: a club keeps 50-70 members by its rules. The published provinces
 * with two dates moved by less than 5 %; the national series moved by 18 % in one year, when
 * members and clubs were counted by different offices.
 */
export const membersPerClubChangeRatio = 0.15;
/** Over a longer time the size of clubs may honestly change. */
export const membersPerClubMonths = 24;
/**
 * The rules say 50-70 members a club; published averages of provinces run from 40 to 63. Outside
 * 30-100 the two numbers are not of one scope.
 */
export const fewestMembersPerClub = 30;
export const mostMembersPerClub = 100;

/** A stock published within a quarter of a period's first day tells how the period began. */
export const startWindowDays = 92;
/**
 * A stock may be above what flow and later stock imply, because clubs were dissolved and nobody
 * published how many. More than one in five of all clubs is not credible in one scheme's time.
 */
export const unreportedDissolvedRatio = 0.2;

/**
 * Clubs come in batches of projects: the country doubled in 18 months, a province grew sevenfold in
 * five years. Four times within two years was never published and is what a slipped digit gives.
 */
export const jumpFactor = 4;
export const jumpMonths = 24;
/** Of small numbers any factor is possible: one project brings 27 clubs to a province. */
export const jumpSmallestStart = 50;

/** A misprinted number of a decision differs by one slip of the hand; further away it is another decision. */
export const misprintDistance = 1;

/** The first clubs were founded in 2006, for older people affected by HIV (vietnamnet.vn, 2025). */
export const firstClubYear = 2006;

/**
 * More than a club has. Published clubs have 43 to 88 members, boards of 5 to 7, about 10
 * volunteers and as many cared for; the richest fund is above 1 billion VND after 15 years. Each limit is
 * some times the largest published number, so that only a slip of the hand or a sum lies above.
 */
export const highestOfClub: Readonly<Record<ClubNumberId, number>> = {
  members: 300,
  women: 300,
  members_60: 300,
  members_55: 300,
  disadvantaged: 300,
  board: 20,
  volunteers: 100,
  cared_for: 300,
  borrowers: 300,
  income_fund_vnd: 5_000_000_000,
  activity_fund_vnd: 1_000_000_000,
  loans_vnd: 5_000_000_000,
};

/** A fund or a loan of less is one in thousands or millions of đồng whose unit was left out. */
export const leastMoneyVnd = 10_000;
