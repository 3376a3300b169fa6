import { drawIslands } from "./draw-islands.js";
import { drawRegionName } from "./draw-region-name.js";
import { drawTexture, hasTexture } from "./draw-texture.js";
import type { Drawing } from "./drawing.js";
import { drawingWidth, layoutView } from "./layout-view.js";
import type { MapPicture } from "./map-picture.js";

export interface DrawMapOptions {
  /** The part of the map to draw; the whole of it without one. */
  readonly view?: string | undefined;
  /** Before the ids inside, where several drawings stand in one document. */
  readonly prefix?: string;
}

/** How wide lines are, in units of the drawing; at 384 px a unit is 0.38 px. */
const lines = { inner: 2, outer: 2.6, marked: 6, mark: 2.5 };

const number = (value: number) => Math.round(value * 100) / 100;

/**
 * The drawing of a map, whole or a part of it, always with its islands. Elements carry classes, which
 * a style sheet or `look` turns into colours; `data-code` tells which region is under a pointer.
 */
export function drawMap(picture: MapPicture, { view, prefix = "" }: DrawMapOptions = {}): Drawing {
  const layout = layoutView(picture, view);
  const { box, land, height } = layout;
  const scale = drawingWidth / box.width;
  const stroke = (width: number) => number(width / scale);
  const byCode = new Map(picture.regions.map((region) => [region.code, region]));
  const regions = picture.regions.map(({ code, look, path }): Drawing => [
    "path",
    { class: `look-${look}`, "data-code": code, d: path },
  ]);
  const textured = [...new Set(picture.regions.map(({ look }) => look))].filter(hasTexture);
  const clips = textured.map((look): Drawing => {
    const paths = picture.regions.filter((region) => region.look === look);
    const d = paths.map(({ path }) => path).join("");
    return ["clipPath", { id: `${prefix}${look}` }, [["path", { d }]]];
  });
  const dots = picture.dots.map(({ code, x, y }): Drawing => {
    const look = byCode.get(code)?.look ?? "out";
    return [
      "circle",
      { class: `islet look-${look}`, "data-code": code, cx: x, cy: y, r: stroke(6.5) },
    ];
  });
  const names = Object.entries(box.names ?? {}).map(([code, [x, y]]) =>
    drawRegionName(
      byCode.get(code)?.name ?? "",
      number((x - box.x) * scale),
      number((y - box.y) * scale),
    ),
  );
  const marked = picture.regions.filter(({ isMarked }) => isMarked);
  return [
    "svg",
    { class: "map", viewBox: `0 0 ${drawingWidth} ${number(height)}` },
    [
      ["defs", {}, clips],
      [
        "svg",
        {
          class: "land",
          width: number(land.width),
          height: number(land.height),
          viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
        },
        [
          ...regions,
          ...textured.flatMap((look) => drawTexture(look, box, 1.6 / scale, `${prefix}${look}`)),
          ["path", { class: "inner", "stroke-width": stroke(lines.inner), d: picture.inner }],
          ["path", { class: "outer", "stroke-width": stroke(lines.outer), d: picture.outer }],
          ...marked.map(({ path }): Drawing => [
            "path",
            { class: "marked", "stroke-width": stroke(lines.marked), d: path },
          ]),
          ["g", { "stroke-width": stroke(lines.mark) }, dots],
          ["path", { class: "active", "stroke-width": stroke(lines.marked), d: "" }],
        ],
      ],
      ...names,
      ...picture.islands.map((islands, index) =>
        drawIslands(islands, byCode.get(islands.code)?.look ?? "out", layout.frames[index]),
      ),
    ],
  ];
}
