import { formatDay, formatQualified } from "@ishc/core/format";
import { html } from "./html.mjs";
import { sourceName } from "./source-line.mjs";
import { words } from "./words.mjs";

/** A national target as the fallback inside a progress element. */
export function target(snapshot, language, schemeId, targetId) {
  const scheme = snapshot.schemes.find((candidate) => candidate.id === schemeId);
  const goal = scheme.targets.find((candidate) => candidate.id === targetId);
  const text = words[language];
  const label = snapshot.measures.find((candidate) => candidate.id === goal.measure).label[
    language
  ];
  return html`<p>${scheme.name[language]} (${scheme.decision})</p>
    <p>
      ${text.target}: <strong>${formatQualified(goal, language)}</strong> (${label}),
      ${text.deadline} ${formatDay(goal.by, language)}. ${text.source}:
      ${sourceName(snapshot, goal.sources[0])}
    </p>`;
}
