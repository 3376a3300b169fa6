import type { Page } from "playwright";
import { expect, test } from "vitest";
import { cdnFiles, readBuilt } from "./testing/built-files.js";
import { clubsCard, pageOf } from "./testing/cards.js";
import { openPage } from "./testing/open-page.js";
import { snapshotText } from "./testing/snapshot.js";

interface Built {
  embedCode(subject: unknown, options: unknown): string;
  findEmbedSubject(element: Element, panel: unknown): unknown;
}

const files = {
  ...cdnFiles,
  "/page.js": 'import * as built from "/ishc.js"; globalThis.built = built;',
  "/data.json": snapshotText,
  "/edition.json": snapshotText,
};
const { files: integrity } = JSON.parse(await readBuilt("cdn/sri.json")) as {
  files: Record<string, string>;
};

/** What a reader sees of the card, wherever it is. */
async function readCard(page: Page): Promise<string[]> {
  const card = page.locator("ishc-stat-card");
  await card.locator("[part=value]").waitFor();
  return card.locator("[part=title], [part=value], [part=line], [part=source]").allTextContents();
}

const snippetOf = (page: Page, options: object): Promise<string> =>
  page.evaluate((given) => {
    const { built } = globalThis as unknown as { built: Built };
    const card = document.querySelector("ishc-stat-card") as Element & { panel?: unknown };
    return built.embedCode(built.findEmbedSubject(card, card.panel), given);
  }, options);

test.each([
  ["live", { mode: "live", form: "module", scriptUrl: "/ishc.js" }],
  ["live, classic", { mode: "live", form: "classic", scriptUrl: "/ishc.classic.js" }],
  [
    "frozen",
    {
      mode: "frozen",
      form: "module",
      scriptUrl: "/ishc.js",
      scriptIntegrity: integrity["ishc.js"],
      dataUrl: "/edition.json",
    },
  ],
])("a card's own snippet, %s, pasted into another page shows the same card", async (_, options) => {
  const label = 'Câu lạc bộ "Liên thế hệ" > 50 [cả nước]';
  const card = clubsCard(`label="${label.replaceAll('"', "&quot;")}"`);
  const first = await openPage(pageOf(card, '<script type="module" src="/page.js"></script>'), {
    files,
  });
  const shown = await readCard(first.page);
  expect(shown.join()).toContain(label);
  const code = await snippetOf(first.page, options);

  // The snippet names its data by address; here the other site has the same file.
  const elsewhere = code.replace(/http:\/\/127\.0\.0\.1:\d+/, "");
  const second = await openPage(pageOf(`<p>${elsewhere}</p>`, ""), { files });
  expect(await readCard(second.page)).toEqual(shown);
  expect(second.problems).toEqual([]);
  expect(second.requests).toContain(options.mode === "frozen" ? "/edition.json" : "/data.json");

  const withoutScript = await openPage(pageOf(elsewhere, ""), { files, javaScriptEnabled: false });
  expect(await withoutScript.page.getByText("1.458").isVisible()).toBe(true);
});
