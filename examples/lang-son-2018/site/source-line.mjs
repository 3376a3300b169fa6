import { formatDay } from "@ishc/core/format";
import { html } from "./html.mjs";
import { words } from "./words.mjs";

/** Title and publisher of a source, linked when it has an address. */
export function sourceName(snapshot, id) {
  const source = snapshot.sources.find((candidate) => candidate.id === id);
  const name = source.publisher ? `${source.title}, ${source.publisher}` : source.title;
  return source.url ? html`<a href="${source.url}" rel="noopener">${name}</a>` : html`${name}`;
}

/** The day a figure speaks of, and where that day comes from when it is not stated. */
export function dayWithBasis(figure, language) {
  // Of a placeholder not even the month means anything.
  const precision = figure.asOfBasis === "placeholder" ? "year" : figure.asOfPrecision;
  const day = formatDay(figure.asOf, language, { precision });
  const basis = words[language][figure.asOfBasis];
  return basis ? `${day} (${basis})` : day;
}

/** For the beginning of a sentence: "tháng 6/2018" is "Tháng 6/2018". */
export function capitalise(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
