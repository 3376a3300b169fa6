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
