import { wrapText } from "../export/wrap-text.js";
import type { PanelArtwork } from "../panel/panel.js";
import { chartTexts } from "./chart-texts.js";
import { countPlaces } from "./count-places.js";
import { drawMap } from "./draw-map.js";
import { drawSwatch, swatchSize } from "./draw-swatch.js";
import { drawingToMarkup, type Drawing } from "./drawing.js";
import { drawingWidth, layoutView } from "./layout-view.js";
import { lightColours } from "./look-colours.js";
import type { MapPicture } from "./map-picture.js";
import { paint } from "./paint.js";

/** As wide as the lines of a saved panel, and where they begin. */
const widthPx = 576;
const marginPx = 32;

/** The whole country is high and narrow, its parts are not. */
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

/**
 * A view of a map for a picture that stands alone: drawing, key, the names of its islands, the credit
 * its licence asks for. Light in every reader's mode.
 */
export function drawArtwork(picture: MapPicture, view?: string): PanelArtwork {
  const { classes, islands, credit, edition, views, language } = picture;
  const part = views.find(({ id }) => id === view);
  const width = part ? widthPx : wholePx;
  const height = Math.ceil((layoutView(picture, view).height * width) / drawingWidth);
  const drawings: Drawing[] = [write(part ? `${edition}, ${part.name}` : edition, 0, 0)];
  let y = linePx + 8;
  const map = drawMap(picture, { view, prefix: "map-" });
  drawings.push(place(map, { x: (widthPx - width) / 2, y, width, height }));
  y += height + lettersPx;
  for (const { look, label, regionCount } of classes) {
    const text = `${label}: ${countPlaces(regionCount, language)}`;
    drawings.push(place(drawSwatch(look), { y }), write(text, swatchSize.width + 12, y));
    y += keyRowPx;
  }
  const captions = [
    ...islands.map(({ label }) => label),
    `${chartTexts[language].disclaimer} ${credit.text}${credit.url && `, ${credit.url}`}`,
  ];
  for (const line of captions.flatMap((text) => wrapText(text, widthPx / lettersPx))) {
    drawings.push(write(line, 0, y));
    y += linePx;
  }
  const drawing = paint(["svg", { width: widthPx, height: y }, drawings], lightColours);
  return {
    heightPx: y,
    draw: (topPx) => drawingToMarkup(place(drawing, { x: marginPx, y: topPx })),
  };
}
