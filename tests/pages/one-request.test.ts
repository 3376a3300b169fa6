import { expect, test } from "vitest";
import { cdnFiles } from "./testing/built-files.js";
import { clubsCard, pageOf } from "./testing/cards.js";
import { openPage } from "./testing/open-page.js";
import { snapshotText } from "./testing/snapshot.js";

test("ten cards ask for their file once", async () => {
  const { page, requests, problems } = await openPage(pageOf(clubsCard().repeat(10)), {
    files: { ...cdnFiles, "/data.json": { body: snapshotText, delayMs: 50 } },
  });
  await page.getByText("1.458", { exact: true }).nth(9).waitFor();
  expect(requests.filter((path) => path === "/data.json")).toHaveLength(1);
  expect(problems).toEqual([]);
});
