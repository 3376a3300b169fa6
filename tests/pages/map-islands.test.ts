import { buffer } from "node:stream/consumers";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { pageOf } from "./testing/cards.js";
import { clubMap, mapFiles, mapKinds, outlines, waitForMaps } from "./testing/map-pages.js";
import { openPage } from "./testing/open-page.js";
import { listMissingIslands } from "./testing/see-islands.js";

const widths = [240, 320, 384, 768, 1200];
const { views } = JSON.parse(outlines) as { views: readonly { id: string }[] };

const mediums = {
  screen: {},
  "forced colours": { forcedColors: "active" },
  paper: { media: "print" },
} as const;

/** A map of every kind in every width. */
const maps = widths.flatMap((width) =>
  Object.entries(mapKinds).map(
    ([kind, attributes]) =>
      `<div style="inline-size: ${width}px">${clubMap(`id="${kind}, ${width} px" ${attributes}`)}</div>`,
  ),
);
const openMaps = async (content: string) => {
  const opened = await openPage(pageOf(content), {
    files: mapFiles,
    viewport: { width: 1280, height: 800 },
  });
  await waitForMaps(opened.page);
  return opened;
};
const showView = (page: Page, view: string) =>
  page.evaluate(async (id) => {
    for (const map of document.querySelectorAll("ishc-map")) map.setAttribute("view", id);
    await new Promise(requestAnimationFrame);
  }, view);

test("every map of every kind, size and part holds Hoàng Sa and Trường Sa, whatever it is read on", async () => {
  const { page, problems } = await openMaps(maps.join(""));
  expect(views.length).toBeGreaterThanOrEqual(2);
  for (const view of ["", ...views.map(({ id }) => id)]) {
    await showView(page, view);
    for (const [medium, options] of Object.entries(mediums)) {
      await page.emulateMedia({ media: "screen", forcedColors: "none", ...options });
      expect(await listMissingIslands(page), `${view || "whole"}, ${medium}`).toEqual([]);
    }
    const overflow = await page.evaluate(() =>
      [...document.querySelectorAll("ishc-map")]
        .filter((map) => map.scrollWidth > map.clientWidth)
        .map(({ id }) => id),
    );
    expect(overflow, "wider than their place").toEqual([]);
  }
  expect(problems).toEqual([]);
});

test("every exported picture holds them too", async () => {
  const contents = [
    ...Object.values(mapKinds).map((attributes) => clubMap(attributes)),
    ...views.map(({ id }) => clubMap(`${mapKinds["figures of the 63"]} view="${id}"`)),
  ];
  const { page } = await openMaps(contents.join(""));
  for (const map of await page.locator("ishc-map").all()) {
    await map.locator("summary").click();
    const saving = page.waitForEvent("download");
    await map.getByRole("button", { name: "Tải ảnh SVG" }).click();
    const picture = await buffer(await (await saving).createReadStream());
    const shown = await openPage(`<!doctype html><body>${picture.toString()}</body>`);
    expect(await listMissingIslands(shown.page)).toEqual([]);
    await shown.page.close();
  }
});

test.each([
  ["a mark is hidden", (group: Element) => group.querySelector(".islet")?.remove()],
  [
    "the islands are moved out of the picture",
    (group: Element) => {
      group.setAttribute("transform", "translate(4000)");
    },
  ],
])("when %s the walk sees it", async (_, spoil) => {
  const { page } = await openMaps(clubMap(`id="spoilt" ${mapKinds["a cluster"]}`));
  expect(await listMissingIslands(page)).toEqual([]);
  await page.evaluate(`(() => {
    const spoil = ${spoil.toString()};
    const root = document.querySelector("ishc-map").shadowRoot;
    for (const name of root.querySelectorAll(".islands-names")) name.remove();
    const group = root.querySelector("[data-islands]");
    for (let time = 0; time < 5; time += 1) spoil(group);
  })()`);
  expect((await listMissingIslands(page)).join()).toContain("Hoàng Sa");
});
