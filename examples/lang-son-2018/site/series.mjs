import { formatQualified } from "@ishc/core/format";
import { html } from "./html.mjs";
import { capitalise, dayWithBasis, sourceName } from "./source-line.mjs";
import { words } from "./words.mjs";

const yearOf = (figure) => Number(figure.asOf.slice(0, 4));

/** The published totals of the country by year; a year without one is a row that says so. */
export function series(snapshot, language) {
  const text = words[language];
  const figures = snapshot.figures
    .filter(
      (figure) =>
        figure.shown && figure.measure === "clubs" && figure.place === "country" && !figure.part,
    )
    .sort((one, other) => (one.asOf < other.asOf ? -1 : 1));
  const largest = Math.max(...figures.map((figure) => figure.value));
  const first = yearOf(figures[0]);
  const years = Array.from(
    { length: yearOf(figures.at(-1)) - first + 1 },
    (_, index) => first + index,
  );

  const line = (figure) =>
    html`<tr class="${figure.qualifier === "exact" ? "exact" : "inexact"}">
      <th scope="row">${yearOf(figure)}</th>
      <td class="value">${formatQualified(figure, language)}</td>
      <td class="bar">
        <svg viewBox="0 0 ${largest} 20" preserveAspectRatio="none" aria-hidden="true">
          <rect width="${figure.value}" height="20" vector-effect="non-scaling-stroke"></rect>
        </svg>
      </td>
      <td class="where">
        ${capitalise(dayWithBasis(figure, language))}. ${sourceName(snapshot, figure.sources[0])}
      </td>
    </tr>`;
  const gap = (year) =>
    html`<tr class="gap">
      <th scope="row">${year}</th>
      <td colspan="3">${text.noFigure}</td>
    </tr>`;

  return html`<table class="series">
    <caption>
      ${text.seriesCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.year}</th>
        <th scope="col" colspan="2">${text.clubs}</th>
        <th scope="col">${text.whereFrom}</th>
      </tr>
    </thead>
    <tbody>
      ${years.map((year) => {
        const inYear = figures.filter((figure) => yearOf(figure) === year);
        return inYear.length > 0 ? inYear.map(line) : gap(year);
      })}
    </tbody>
  </table>`;
}
