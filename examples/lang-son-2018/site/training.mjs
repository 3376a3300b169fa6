import { formatDay, formatQualified } from "@ishc/core/format";
import { html } from "./html.mjs";
import { sourceName } from "./source-line.mjs";
import { words } from "./words.mjs";

const row = (term, text) =>
  text
    ? html`<div>
        <dt>${term}</dt>
        <dd>${text}</dd>
      </div>`
    : "";

/** The trainings of the snapshot; what a source does not tell has no row. */
export function training(snapshot, language) {
  const text = words[language];
  const placeLabel = (id) => snapshot.places.find((place) => place.id === id)?.label[language];
  const clusterName = (id) =>
    snapshot.clusters.find((cluster) => cluster.id === id)?.name[language];
  return html`${snapshot.trainings.map(
    (event) =>
      html`<div class="training">
        <h3>${event.title[language]}</h3>
        <dl>
          ${row(text.when, [
            formatDay(event.from, language),
            event.fromBasis === "stated" ? "" : ` (${text[event.fromBasis]})`,
          ])}
          ${row(text.howLong, event.dayCount === undefined ? "" : text.days(event.dayCount))}
          ${row(text.where, placeLabel(event.province))}
          ${row(text.forWhom, clusterName(event.cluster))}
          ${row(
            text.who,
            event.participants && `${formatQualified(event.participants, language)} ${text.people}`,
          )}
          ${row(text.organiser, event.organiser?.[language])}
          ${row(
            text.topics(event.topics.length),
            html`<ol>
              ${event.topics.map((topic) => html`<li>${topic.name[language]}</li>`)}
            </ol>`,
          )}
        </dl>
        <p class="source">
          ${text.source}: ${sourceName(snapshot, event.sources[0])}.
          ${event.note?.[language] ? html`${text.note}: ${event.note[language]}` : ""}
        </p>
      </div>`,
  )}`;
}
