/** The source's own words in a figure: long enough for a sentence, short enough to be a quotation. */
export const quoteLengthLimit = 300;

/** Any other text: titles, names, notes. The longest note of the published figures has 400 characters. */
export const textLengthLimit = 1000;

/**
 * Entries of one list: 34 places × 12 measures on 120 days. A list longer than this is a mistake,
 * or an attempt to keep the reader's browser busy.
 */
export const listLengthLimit = 50_000;

/** Characters of a whole file: 25,000 figures, an hour's download over a village's line. */
export const fileLengthLimit = 5_000_000;
