import { expect, test } from "vitest";
import { pageOf } from "./testing/cards.js";
import { clubMap, mapFiles, mapKinds, waitForMaps } from "./testing/map-pages.js";
import { openPage } from "./testing/open-page.js";

test("a map moved to another document keeps its looks", async () => {
  const { page, problems } = await openPage(
    pageOf(`${clubMap(mapKinds["figures of the 34"])}<iframe width="800" height="600"></iframe>`),
    { files: mapFiles, viewport: { width: 800, height: 600 } },
  );
  await waitForMaps(page);
  const [before, after] = await page.evaluate(() => {
    const map = document.querySelector("ishc-map") as HTMLElement;
    const looks = () => {
      const view = map.ownerDocument.defaultView as Window;
      const parts = map.shadowRoot?.querySelectorAll("figure, .body, svg.map, path, text, [part]");
      return [...(parts ?? [])].map((part) => {
        const { display, fill, stroke, color, position } = view.getComputedStyle(part);
        return [part.nodeName, display, fill, stroke, color, position].join();
      });
    };
    const inPage = looks();
    document.querySelector("iframe")?.contentDocument?.body.append(map);
    return [inPage, looks()];
  });
  expect(before?.length).toBeGreaterThan(40);
  expect(after).toEqual(before);
  expect(problems).toEqual([]);
});
