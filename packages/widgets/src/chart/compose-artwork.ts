import { wrapText } from "../export/wrap-text.js";
import type { PanelArtwork } from "../panel/panel.js";
import { drawingToMarkup, type Drawing } from "./drawing.js";
import type { ArtworkParts } from "./list-artwork-parts.js";
import type { LookColours } from "./look-colours.js";
import { paint } from "./paint.js";

/** As wide as the lines of a saved panel, and where they begin. */
const widthPx = 576;
const marginPx = 32;

/** What the whole country is wide, so that it is not too high. */
const wholePx = 420;

const lettersPx = 16;
const linePx = 24;
const keyRowPx = 32;

/** A drawing put at a place in another. */
const place = ([name, attributes, children = []]: Drawing, box: Drawing[1]): Drawing => [
  name,
  { ...attributes, ...box },
  children,
];

const write = (text: string, x: number, y: number): Drawing => [
  "text",
  { class: "label", x, y: y + 18, "font-size": lettersPx },
  [text],
];

/** The parts of a picture at their places, in colours of their own. It needs nothing outside itself. */
export function composeArtwork(parts: ArtworkParts, colours: LookColours): PanelArtwork {
  const { heading, isPart, map, aspect, keys, captions } = parts;
  const width = isPart ? widthPx : wholePx;
  const height = Math.ceil(aspect * width);
  const drawings: Drawing[] = [write(heading, 0, 0)];
  let y = linePx + 8;
  drawings.push(place(map, { x: (widthPx - width) / 2, y, width, height }));
  y += height + lettersPx;
  for (const [swatch, text] of keys) {
    drawings.push(place(swatch, { y }), write(text, Number(swatch[1].width) + 12, y));
    y += keyRowPx;
  }
  for (const line of captions.flatMap((text) => wrapText(text, widthPx / lettersPx))) {
    drawings.push(write(line, 0, y));
    y += linePx;
  }
  const drawing = paint(["svg", { width: widthPx, height: y }, drawings], colours);
  return {
    heightPx: y,
    draw: (topPx) => drawingToMarkup(place(drawing, { x: marginPx, y: topPx })),
  };
}
