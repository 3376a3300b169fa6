/**
 * The same text with memory of its own. Engines cut a cell out of the text of its file by pointing into
 * it, and a cell that is kept would keep a quarter of a megabyte with it.
 */
export const ownText = (text: string): string => ` ${text}`.slice(1);
