/** A name of fewer letters leaves room for one slip only: with two, Hà Nam and Hà Nội are neighbours. */
export const longName = 7;
export const mostSlipsInShortName = 1;
export const mostSlipsInLongName = 2;

/** More than a person reads at a glance help nobody. */
export const mostSuggestions = 6;
