import { formatIssue } from "@ishc/core";
import { html } from "./html.mjs";

/** What core found questionable in the figures of the country and of the clusters. */
export function issues(snapshot, language) {
  const figures = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
  const isNational = (issue) =>
    issue.cluster !== undefined ||
    issue.figures?.some((id) => figures.get(id)?.place === "country");
  return html`<ul class="issues">
    ${snapshot.issues
      .filter((issue) => issue.severity !== "note" && isNational(issue))
      .map((issue) => html`<li>${formatIssue(issue, language)}</li>`)}
  </ul>`;
}
