import type { Page } from "playwright";

/** An archipelago as a reader finds it in one picture. */
interface SeenIslands {
  readonly name: string;
  /** Marks that are drawn and lie inside the picture. */
  readonly markCount: number;
  /** Whether its name can be read, in the picture or beside it. */
  readonly isNamed: boolean;
}

const names = ["Hoàng Sa", "Trường Sa"];
const fewestMarks = 12;

/**
 * What can be seen of the two archipelagos in each picture of a page: a map by its `id`, or the one
 * drawing that an exported page is. It looks at boxes and styles, not at the code that draws: what is
 * hidden, outside or without size is not seen.
 */
const seeIslands = (page: Page): Promise<Record<string, readonly SeenIslands[]>> =>
  page.evaluate((wanted) => {
    const isShown = (node: Element) =>
      node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const liesIn = (inner: DOMRect, outer: DOMRect) =>
      inner.width > 0 &&
      inner.height > 0 &&
      inner.left >= outer.left - 1 &&
      inner.right <= outer.right + 1 &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1;
    /** Letters below 9 px are not read. */
    const isRead = (text: Text, frame: DOMRect) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      const parent = text.parentElement;
      return !!parent && isShown(parent) && liesIn(box, frame) && box.height >= 9;
    };
    const see = (root: ParentNode & Node, frame: DOMRect, whole: DOMRect) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      return [...root.querySelectorAll("[data-islands]")].map((group, index) => {
        const name = wanted[index] ?? "";
        const marks = [...group.querySelectorAll("circle")];
        return {
          name,
          markCount: marks.filter(
            (mark) => isShown(mark) && liesIn(mark.getBoundingClientRect(), frame),
          ).length,
          isNamed: texts.some((text) => text.data.includes(name) && isRead(text, whole)),
        };
      });
    };
    const maps = [...document.querySelectorAll("ishc-map")].map((map) => {
      const frame = map.shadowRoot?.querySelector("svg.map")?.getBoundingClientRect();
      const islands =
        map.shadowRoot && frame && see(map.shadowRoot, frame, map.getBoundingClientRect());
      return [map.id, islands ?? []];
    });
    const drawing = document.querySelector("body > svg");
    const box = drawing?.getBoundingClientRect();
    const exported = drawing && box ? [["picture", see(drawing, box, box)]] : [];
    return Object.fromEntries([...maps, ...exported]) as Record<string, SeenIslands[]>;
  }, names);

/** What is missing of both archipelagos in the pictures of a page, a line each; empty when all is there. */
export async function listMissingIslands(page: Page): Promise<readonly string[]> {
  const seen = await seeIslands(page);
  return Object.entries(seen).flatMap(([picture, islands]) =>
    names.flatMap((wanted) => {
      const { isNamed = false, markCount = 0 } = islands.find(({ name }) => name === wanted) ?? {};
      return [
        ...(isNamed ? [] : [`${picture}: the name of ${wanted}`]),
        ...(markCount >= fewestMarks ? [] : [`${picture}: marks of ${wanted}, ${markCount} seen`]),
      ];
    }),
  );
}
