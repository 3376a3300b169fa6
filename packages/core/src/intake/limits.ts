/** Offices put a logo, the name of the body and a title above the header, rarely more than ten rows. */
export const headerSearchRows = 30;

/** A row is taken for the header when it names so many known columns: one alone may be a title. */
export const fewestHeaders = 2;

/** Of a source only as much is kept as a quotation may be (design, section 1). */
export const longestQuote = 300;

/** A cell that is repeated in an issue is cut to this length, so that the sentence stays readable. */
export const longestShownText = 60;

/** Suggestions are for typing slips: a word further away than this share of its length is another word. */
export const farthestSuggestionRatio = 0.34;

/** A number longer than this is no number of clubs, people or đồng; it also bounds the work per cell. */
export const longestNumberText = 60;

/** A group over sub-headers over units: headers of more lines were never seen. */
export const mostHeaderLines = 3;

/** What is longer is a sentence and names no column. */
export const longestHeader = 100;

/** A header of fewer letters is a slip away from too many words ("Nữ", "Xã", "Mã"). */
export const shortestGuessedHeader = 6;
/** "Người ký" and "Người vay" are two slips apart; only long headers leave room for two. */
export const longHeader = 12;
export const mostSlipsInHeader = 1;
export const mostSlipsInLongHeader = 2;

/** Columns are numbered under a header only where there are so many that one needs it. */
export const fewestNumberedColumns = 4;

/** A row of signatures or of place and day has at most so many cells. */
export const mostFooterCells = 3;

/** A row that lacks so many required cells may be a sum, a heading or a footer, and is looked at twice. */
export const fewestLackingCells = 2;

/** Of each code so many issues are kept while a long file is read; all are counted (design, section 12). */
export const mostIssuesPerCode = 1000;

/** An office's id of a club; a longer one is a sentence. */
export const longestClubId = 40;

/**
 * The largest number of one club that is read at all. The largest clubs have some 90 members, the
 * richest fund is above 1 billion VND: what is a thousand times that is a telephone number or a total.
 */
export const highestReported = { count: 99_999, vnd: 999_999_999_999 } as const;

/**
 * The largest count that is published of clubs or people: the country has a hundred million. Nine
 * digits in such a column are somebody's identity card.
 */
export const highestPublishedCount = 99_999_999;
/** Names of places come again and again in a register; so many answers are kept at a time. */
export const mostKeptAnswers = 20_000;

/** A question is kept with its answer up to this length: province, district and commune together. */
export const longestKeptQuestion = 200;
