import { findEditionOn, listPredecessors, listSuccessors, unitLabel } from "@ishc/core";
import { formatDay } from "@ishc/core/format";
import { gazetteer } from "@ishc/vietnam";
import { html } from "./html.mjs";
import { words } from "./words.mjs";

const findCluster = (snapshot, id) => snapshot.clusters.find((candidate) => candidate.id === id);

const nameOf = (place, day, language) => unitLabel(gazetteer, place, day).short[language];

export const clusterName = (snapshot, language, id) =>
  html`${findCluster(snapshot, id).name[language]}`;

/** In plain words how many provinces are stated and which are named, and what became of each. */
export function clusterSize(snapshot, language, id) {
  const cluster = findCluster(snapshot, id);
  const text = words[language];
  const { compare } = new Intl.Collator(language);
  const members = cluster.members
    .map((member) => ({ member, name: nameOf(member, cluster.asOf, language) }))
    .sort((one, other) => compare(one.name, other.name));
  const rest = cluster.statedSize - members.length;
  return html`<p>${text.sizeSentence(cluster.statedSize, members.length)}</p>
    <ul>
      ${members.map(
        ({ member, name }) =>
          html`<li><strong>${name}</strong>: ${becameOf(snapshot, language, member)}</li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p>${text.sizeRest(rest)}</p>` : ""}`;
}

/** The province of today on a province's land, and with whom it was formed. */
function becameOf(snapshot, language, member) {
  const text = words[language];
  const today = findEditionOn(gazetteer, snapshot.asOf);
  const [heir] = listSuccessors(gazetteer, member);
  const label = unitLabel(gazetteer, heir, snapshot.asOf).full[language];
  const others = listPredecessors(gazetteer, heir)
    .filter((place) => place !== member)
    .map((place) => nameOf(place, today.from, language));
  const since = formatDay(today.from, language);
  return others.length > 0
    ? text.merged(since, others.join(text.and), label)
    : text.unchanged(since, label);
}
