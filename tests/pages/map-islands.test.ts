import type { Page } from "playwright";
import { expect, test } from "vitest";
import { pageOf } from "./testing/cards.js";
import { clubMap, mapFiles, mapKinds, outlines, waitForMaps } from "./testing/map-pages.js";
import { openPage } from "./testing/open-page.js";
import { listMissingIslands } from "./testing/see-islands.js";

const widths = [240, 320, 384, 768, 1200];
const { views = [] } = JSON.parse(outlines) as { views?: readonly { id: string }[] };

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

test("every map of every kind, size and part holds Hoàng Sa and Trường Sa, on a screen and on paper", async () => {
  const { page, problems } = await openMaps(maps.join(""));
  for (const view of ["", ...views.map(({ id }) => id)]) {
    await showView(page, view);
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      expect(await listMissingIslands(page), `${view || "whole"}, ${media}`).toEqual([]);
    }
  }
  expect(problems).toEqual([]);
});

test.each([
  ["a mark is hidden", (group: Element) => group.querySelector(".mark")?.remove()],
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
