import { expect, test } from "vitest";
import { cdnFiles } from "./testing/built-files.js";
import { clubsCard, pageOf } from "./testing/cards.js";
import { clubMap, mapFiles, mapKinds, waitForMaps } from "./testing/map-pages.js";
import { openPage } from "./testing/open-page.js";
import { snapshotText } from "./testing/snapshot.js";

const files = { ...cdnFiles, "/data.json": snapshotText };
const progress =
  '<ishc-progress label="Tiến độ" value="4" of="7" target="7" as-of="2018-06-30" source="Một bài báo"></ishc-progress>';

test.each([
  ["on paper", { media: "print" }],
  ["with forced colours", { forcedColors: "active" }],
  ["with forced colours in the dark", { forcedColors: "active", colorScheme: "dark" }],
  ["in the dark", { colorScheme: "dark" }],
] as const)("%s the value, its day and its source can be read", async (_, media) => {
  const { page, problems } = await openPage(pageOf(clubsCard() + progress), { files });
  await page.getByText("1.458", { exact: true }).waitFor();
  await page.emulateMedia(media);
  for (const tag of ["ishc-stat-card", "ishc-progress"]) {
    const element = page.locator(tag);
    for (const part of ["value", "source"]) {
      const text = element.locator(`[part=${part}]`);
      await text.waitFor();
      const { colour, paper } = await text.evaluate((node) => {
        let at: Element | null = node;
        let background = "rgba(0, 0, 0, 0)";
        while (at && background === "rgba(0, 0, 0, 0)") {
          background = getComputedStyle(at).backgroundColor;
          const root: Node = at.getRootNode();
          at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
        }
        return { colour: getComputedStyle(node).color, paper: background };
      });
      expect(colour, `${tag} ${part}`).not.toBe(paper);
    }
    expect(await element.locator("[part=source]").textContent()).toContain("6/2018");
  }
  expect(problems).toEqual([]);
});

test("a page printed to PDF has as many pages as its text needs, not one for each card", async () => {
  const { page } = await openPage(pageOf(clubsCard().repeat(3)), { files });
  await page.getByText("1.458", { exact: true }).nth(2).waitFor();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("a map is printed as lines and areas, never as a bitmap", async () => {
  const maps = Object.values(mapKinds).map((attributes) => clubMap(attributes));
  const { page } = await openPage(pageOf(maps.join("")), { files: mapFiles });
  await waitForMaps(page);
  const pdf = (await page.pdf({ format: "A4", printBackground: true })).toString("latin1");
  expect(pdf).toMatch(/\/Type\s*\/Page\b/);
  expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
});

test("a bitmap on paper is seen", async () => {
  const dot = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
  const { page } = await openPage(
    pageOf(`<img src="data:image/gif;base64,${dot}" width="90">`, ""),
  );
  expect((await page.pdf({ printBackground: true })).toString("latin1")).toMatch(
    /\/Subtype\s*\/Image/,
  );
});
