import { formatDay, formatQualified } from "@ishc/core/format";
import { gazetteer } from "@ishc/vietnam";
import { html } from "./html.mjs";
import { dayWithBasis, sourceName } from "./source-line.mjs";
import { words } from "./words.mjs";

const editionOf = (place) => gazetteer.editions.find(({ id }) => place.startsWith(`${id}:`));

/** What a province is called; one that an earlier edition ended with says until when it was so. */
function placeLabel(snapshot, language, id) {
  const { label } = snapshot.places.find((place) => place.id === id);
  const { to } = editionOf(id);
  return to ? words[language].until(label[language], formatDay(to, language)) : label[language];
}

/**
 * The latest figure of each province since a day as a table: what a map of them shows, for a reader who
 * does not see it. Figures of one name in two editions are of two places, and stand apart.
 */
export function published(snapshot, language, measure, since) {
  const text = words[language];
  const latest = new Map(
    snapshot.figures
      .filter(
        (figure) =>
          figure.shown &&
          figure.measure === measure &&
          figure.place?.includes(":") &&
          !figure.part &&
          figure.asOf >= since,
      )
      .sort((one, other) => (one.asOf < other.asOf ? -1 : 1))
      .map((figure) => [figure.place, figure]),
  );
  // By the alphabet of Viet Nam in both languages: names are Vietnamese names.
  const { compare } = new Intl.Collator("vi");
  const nameOf = ({ place }) => snapshot.places.find(({ id }) => id === place).name.vi;
  const figures = [...latest.values()].sort((one, other) => compare(nameOf(one), nameOf(other)));
  return html`<table class="published">
    <caption>
      ${text.publishedSince(formatDay(since, language, { precision: "month" }))}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.province}</th>
        <th scope="col">${text.clubs}</th>
        <th scope="col">${text.whereFrom}</th>
      </tr>
    </thead>
    <tbody>
      ${figures.map(
        (figure) =>
          html`<tr>
            <th scope="row">${placeLabel(snapshot, language, figure.place)}</th>
            <td>${formatQualified(figure, language)}</td>
            <td>${dayWithBasis(figure, language)}. ${sourceName(snapshot, figure.sources[0])}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
