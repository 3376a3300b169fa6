import { expect, test } from "vitest";
import { cdnFiles } from "./testing/built-files.js";
import { clubsCard, pageOf } from "./testing/cards.js";
import { clubMap, mapFiles, mapKinds, mapSnapshotText, outlines } from "./testing/map-pages.js";
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

test.each([2, 10])("%i maps ask for their figures and their outlines once each", async (count) => {
  const maps = clubMap(mapKinds["figures of the 34"]).repeat(count);
  const { page, requests, problems } = await openPage(pageOf(maps), {
    files: {
      ...mapFiles,
      "/data.json": { body: mapSnapshotText, delayMs: 50 },
      "/vietnam.json": { body: outlines, delayMs: 50 },
    },
  });
  await page
    .locator("ishc-map [part=drawing]")
    .nth(count - 1)
    .waitFor();
  for (const file of ["/data.json", "/vietnam.json"]) {
    expect(requests.filter((path) => path === file)).toEqual([file]);
  }
  expect(problems).toEqual([]);
});
