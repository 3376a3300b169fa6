import { expect, test } from "vitest";
import { cdnFiles } from "./testing/built-files.js";
import { clubsCard, fallbackText, pageOf } from "./testing/cards.js";
import { openPage } from "./testing/open-page.js";
import { snapshotText } from "./testing/snapshot.js";

test("with JavaScript switched off the page's own content stands", async () => {
  const { page, requests } = await openPage(pageOf(clubsCard()), {
    files: { ...cdnFiles, "/data.json": snapshotText },
    javaScriptEnabled: false,
  });
  expect(await page.getByText(fallbackText).isVisible()).toBe(true);
  expect(requests).not.toContain("/data.json");
});

test("when the script does not arrive the page's own content stands", async () => {
  const { page } = await openPage(pageOf(clubsCard()), { files: { "/data.json": snapshotText } });
  expect(await page.getByText(fallbackText).isVisible()).toBe(true);
});
