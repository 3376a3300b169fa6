import { innerPx } from "../export/panel-to-svg.js";
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

/** The whole country is high and narrow, its parts are not. */
const wholePx = 420;

const rowPx = 32;

/** A drawing put at a place in another. */
const place = ([name, attributes, children]: Drawing, box: Drawing[1]): Drawing => [
  name,
  { ...attributes, ...box },
  children ?? [],
];

/** The classes below each other, each with how many regions it has. */
const drawKey = ({ classes, language }: MapPicture, topPx: number): readonly Drawing[] =>
  classes.flatMap(({ look, label, regionCount }, index): Drawing[] => {
    const y = topPx + index * rowPx;
    const text = `${label}: ${countPlaces(regionCount, language)}`;
    return [
      place(drawSwatch(look), { y }),
      ["text", { class: "label", x: swatchSize.width + 12, y: y + 18, "font-size": 16 }, [text]],
    ];
  });

/**
 * A view of a map for a picture that stands alone: drawing, key, the names of its islands, the credit
 * its licence asks for. Light in every reader's mode.
 */
export function drawArtwork(picture: MapPicture, view?: string): PanelArtwork {
  const { classes, islands, credit, edition, views, language } = picture;
  const words = chartTexts[language];
  const part = views.find(({ id }) => id === view);
  const width = part ? innerPx : wholePx;
  const height = Math.ceil((layoutView(picture, view).height * width) / drawingWidth);
  const keyPx = height + 16;
  const heightPx = keyPx + classes.length * rowPx;
  const map = drawMap(picture, { view, prefix: "map-" });
  const drawing: Drawing = [
    "svg",
    { width: innerPx, height: heightPx },
    [place(map, { x: (innerPx - width) / 2, width, height }), ...drawKey(picture, keyPx)],
  ];
  return {
    heading: part ? `${edition}, ${part.name}` : edition,
    markup: drawingToMarkup(paint(drawing, lightColours)),
    heightPx,
    captions: [
      ...islands.map(({ label }) => label),
      `${words.disclaimer} ${credit.text}${credit.url && `, ${credit.url}`}`,
    ],
  };
}
