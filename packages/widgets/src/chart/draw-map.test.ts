import { describe, expect, test } from "vitest";
import { country, countryData } from "../testing/country.js";
import { drawArtwork } from "./draw-artwork.js";
import { drawMap } from "./draw-map.js";
import { drawingToMarkup, type Drawing } from "./drawing.js";
import { layoutView } from "./layout-view.js";
import { makeMap } from "./make-map.js";

const { picture } = makeMap(countryData, country, { measure: "clubs" } as never, "vi");

const listNodes = (drawing: Drawing): readonly Drawing[] => [
  drawing,
  ...(drawing[2] ?? []).flatMap((child) => (typeof child === "string" ? [] : listNodes(child))),
];

describe.each([undefined, "west", "no such view"])("view %s", (view) => {
  const drawing = drawMap(picture, { view });

  test("has the islands in their frame, by name, with the look of who governs them", () => {
    const nodes = listNodes(drawing);
    const islands = nodes.find(([, { class: name }]) => name === "islands");
    const marks = listNodes(islands as Drawing).filter(([name]) => name === "circle");
    expect(marks).toHaveLength(14);
    expect(new Set(marks.map(([, { class: name }]) => name))).toEqual(new Set(["islet look-0"]));
    expect(drawingToMarkup(islands as Drawing)).toContain(">Xa</tspan>");
    expect(drawingToMarkup(islands as Drawing)).toContain(">(Đà Nẵng)</tspan>");
  });

  test("keeps the marks inside the frame and the frame inside the drawing", () => {
    const { frames, height } = layoutView(picture, view);
    const [frame] = frames;
    if (!frame) throw new Error("no frame");
    expect(frame.x + frame.width).toBeLessThanOrEqual(1000);
    expect(frame.y + frame.height).toBeLessThanOrEqual(height);
    for (const [name, { class: look, cx, cy }] of listNodes(drawing)) {
      if (name !== "circle" || look !== "islet look-0" || Number(cy) < frame.y) continue;
      expect(Number(cx)).toBeGreaterThan(frame.x);
      expect(Number(cx)).toBeLessThan(frame.x + frame.width);
      expect(Number(cy)).toBeLessThan(frame.y + frame.height);
    }
  });

  test("draws every region, filled by its look", () => {
    const fills = listNodes(drawing)
      .filter(([name, attributes]) => name === "path" && attributes["data-code"] !== undefined)
      .map(([, { class: look }]) => look);
    expect(fills).toHaveLength(8);
    expect(fills.filter((look) => look === "look-no-data")).toHaveLength(2);
  });
});

/** The names outside of the frames of islands, each with its lines and its place. */
const namesIn = (drawing: Drawing) =>
  listNodes(drawing)
    .flatMap(([, , children = []]) => children)
    .filter((child): child is Drawing => typeof child !== "string")
    .filter(([name, { "text-anchor": anchor }]) => name === "text" && anchor === "middle")
    .map(([, { y }, lines = []]) => [
      (lines as Drawing[]).map(([, , texts]) => texts?.[0]),
      (lines as Drawing[])[0]?.[1]["x"],
      y,
    ]);

test("a part of the map names the regions it has a place for, a first long word on its own line", () => {
  expect(namesIn(drawMap(picture, { view: "west" }))).toEqual([
    [["Hà Nội"], 250, 250],
    [["Điện", "Biên"], 750, 250],
  ]);
});

test("the names of a part are those of the edition that is drawn", () => {
  const { picture: old } = makeMap(
    countryData,
    country,
    { measure: "clubs", edition: "old" } as never,
    "vi",
  );
  expect(namesIn(drawMap(old, { view: "west" }))).toEqual([[["Hợp", "Nhất"], 500, 250]]);
});

test.each([undefined, "no such view"])("the whole map has no room for names (%s)", (view) => {
  expect(namesIn(drawMap(picture, { view }))).toEqual([]);
});

test("outlines without places for names are drawn without them", () => {
  const views = country.views?.map(({ names: _, ...view }) => view) ?? [];
  const plain = makeMap(countryData, { ...country, views }, { measure: "clubs" } as never, "vi");
  expect(namesIn(drawMap(plain.picture, { view: "west" }))).toEqual([]);
});

test("a saved part has its names too", () => {
  expect(drawArtwork(picture, "west").draw(0)).toContain(">Biên</tspan>");
});

test("an artwork needs nothing outside itself: no class, its own ids, its credit and its islands", () => {
  const markup = drawArtwork(picture).draw(0);
  expect(markup).not.toContain("class=");
  const ids = new Set([...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  for (const [, id] of markup.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  expect(markup).toContain(">Quần đảo Xa (xứ Đà Nẵng)</text>");
  expect(markup).toContain("© Us, https://us.example/");
  expect(markup).toContain(">chưa có số liệu công bố: 2 nơi</text>");
});
