import { expect, test } from "vitest";
import { cdnFiles } from "./testing/built-files.js";
import { fallbackText, pageOf } from "./testing/cards.js";
import { openPage } from "./testing/open-page.js";
import { snapshotText } from "./testing/snapshot.js";

const script = '<script type="module" src="/ishc.js"></script>';
const attributes = 'measure="clubs" as-of="2018-06-30"';
const json = `<script type="application/json">${snapshotText.replaceAll("<", "\\u003c")}</script>`;

/** What editors of content systems make of a snippet written over several lines. */
test.each([
  [
    "paragraphs around and inside",
    `<p>${script}<br />\n<ishc-stat-card src="/data.json" ${attributes}></p>\n<p>${fallbackText}</p>\n<p></ishc-stat-card></p>`,
  ],
  [
    "line breaks inside",
    `<p><ishc-stat-card src="/data.json" ${attributes}><br />\n${fallbackText}<br />\n</ishc-stat-card></p><p>${script}</p>`,
  ],
  [
    "data in the page wrapped into a paragraph",
    `<div><ishc-stat-card ${attributes}><p><br />${json}<br /></p><p>${fallbackText}</p></ishc-stat-card></div>${script}`,
  ],
  [
    "the script twice, as every pasted snippet brings it",
    `${script}<p><ishc-stat-card src="/data.json" ${attributes}>${fallbackText}</ishc-stat-card></p>${script}`,
  ],
])("a snippet comes through an editor: %s", async (_, content) => {
  const { page, problems, warnings } = await openPage(pageOf(content, ""), {
    files: { ...cdnFiles, "/data.json": snapshotText },
  });
  await page.getByText("1.458", { exact: true }).waitFor();
  expect(problems).toEqual([]);
  expect(warnings).toEqual([]);
});
