import { longestShownText } from "./limits.js";

/** Enough of a cell to recognise it in a sentence. */
export const shortenText = (text: string): string =>
  text.length > longestShownText ? `${text.slice(0, longestShownText - 1)}…` : text;
