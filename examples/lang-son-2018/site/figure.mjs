import { formatPart, formatQualified } from "@ishc/core/format";
import { html } from "./html.mjs";
import { dayWithBasis, sourceName } from "./source-line.mjs";
import { words } from "./words.mjs";

/** A figure as the fallback inside an element: what a reader without JavaScript sees. */
export function figure(snapshot, language, measure, subject, asOf) {
  const found = snapshot.figures.find(
    (candidate) =>
      candidate.shown &&
      candidate.measure === measure &&
      (candidate.place ?? candidate.cluster) === subject &&
      candidate.asOf === asOf,
  );
  if (!found) throw new Error(`The snapshot has no ${measure} of ${subject} on ${asOf}.`);
  const text = words[language];
  const label = snapshot.measures.find((candidate) => candidate.id === measure).label[language];
  const { value, of, qualifier } = found;
  const shown = of
    ? formatPart({ numerator: value, denominator: of.value }, language, qualifier)
    : formatQualified(found, language);
  return html`<p>${label}: <strong>${shown}</strong></p>
    <p>
      ${text.asOf} ${dayWithBasis(found, language)}. ${text.source}:
      ${sourceName(snapshot, found.sources[0])}.
    </p>
    ${found.note?.[language] ? html`<p>${text.note}: ${found.note[language]}</p>` : ""}`;
}
