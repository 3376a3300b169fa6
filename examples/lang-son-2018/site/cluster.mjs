import { html } from "./html.mjs";
import { words } from "./words.mjs";

const findCluster = (snapshot, id) => snapshot.clusters.find((candidate) => candidate.id === id);

export const clusterName = (snapshot, language, id) =>
  html`${findCluster(snapshot, id).name[language]}`;

/** In plain words how many provinces are stated and which are named. */
export function clusterSize(snapshot, language, id) {
  const cluster = findCluster(snapshot, id);
  const text = words[language];
  const names = cluster.members
    .map((member) => snapshot.places.find((place) => place.id === member).name[language])
    .sort(new Intl.Collator(language).compare);
  const rest = cluster.statedSize - cluster.members.length;
  return html`<p>
      ${text.sizeSentence(cluster.statedSize, names.length)} <strong>${names.join(", ")}</strong>.
    </p>
    ${rest > 0 ? html`<p>${text.sizeRest(rest)}</p>` : ""}`;
}
