/**
 * The longest text that is looked up, in UTF-16 units. A commune with its kind, district and
 * province in decomposed Unicode stays below 120; a longer text is no name, and folding it would
 * only cost the reader time.
 */
export const longestName = 200;

/** A name of fewer letters leaves room for one slip only: with two, Miền Nam and Việt Nam are neighbours. */
export const longName = 8;
export const mostSlipsInShortName = 1;
export const mostSlipsInLongName = 2;

/** A shorter name stands within longer words by chance: Huế in Thuế. */
export const shortestNameWithin = 5;

/** More than a person reads at a glance help nobody. */
export const mostSuggestions = 6;

/** Of so many names how they are read is kept at a time: all that a province writes, in all spellings. */
export const mostKeptReadings = 20_000;
