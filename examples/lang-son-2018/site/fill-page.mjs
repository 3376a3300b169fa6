import { formatDay } from "@ishc/core/format";
import { clusterName, clusterSize } from "./cluster.mjs";
import { figure } from "./figure.mjs";
import { html } from "./html.mjs";
import { issues } from "./issues.mjs";
import { published } from "./published.mjs";
import { series } from "./series.mjs";
import { target } from "./target.mjs";
import { training } from "./training.mjs";
import { words } from "./words.mjs";

const updated = (snapshot, language) => {
  const text = words[language];
  return html`${text.updated(formatDay(snapshot.asOf, language))}
  ${snapshot.publisher.kind === "project" ? text.notOfficial : ""}`;
};

const parts = {
  figure,
  target,
  training,
  published,
  series,
  issues,
  updated,
  cluster: clusterName,
  "cluster-size": clusterSize,
};

/** Fills `{{part argument …}}` of a page from the snapshot, in the page's own language. */
export function fillPage(page, snapshot) {
  const language = /<html lang="(vi|en)"/.exec(page)[1];
  return page.replace(/\{\{([^{}]+)\}\}/g, (_, call) => {
    const [name, ...values] = call.trim().split(/\s+/);
    if (!parts[name]) throw new Error(`No part of the page is called "${name}".`);
    return parts[name](snapshot, language, ...values).toString();
  });
}
