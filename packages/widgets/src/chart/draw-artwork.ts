import type { PanelArtwork } from "../panel/panel.js";
import { chartTexts } from "./chart-texts.js";
import { countPlaces } from "./count-places.js";
import { drawMap } from "./draw-map.js";
import { drawSwatch, swatchSize } from "./draw-swatch.js";
import { drawingWidth, layoutView } from "./layout-view.js";
import { lightColours } from "./look-colours.js";
import type { MapPicture } from "./map-picture.js";
import { paint } from "./paint.js";

/** The whole country is high and narrow, its parts are not. */
const widthsPx = { whole: 420, part: 576 };

/**
 * A view of a map for a picture that stands alone: drawing, key, the names of its islands, the credit
 * its licence asks for. Light in every reader's mode.
 */
export function drawArtwork(picture: MapPicture, view?: string): PanelArtwork {
  const { classes, islands, credit, edition, views, language } = picture;
  const words = chartTexts[language];
  const part = views.find(({ id }) => id === view);
  const widthPx = part ? widthsPx.part : widthsPx.whole;
  const heightPx = Math.ceil((layoutView(picture, view).height * widthPx) / drawingWidth);
  return {
    heading: part ? `${edition}, ${part.name}` : edition,
    drawing: paint(drawMap(picture, { view, prefix: "map-" }), lightColours),
    widthPx,
    heightPx,
    key: classes.map(({ look, label, regionCount }) => ({
      drawing: paint(drawSwatch(look), lightColours),
      ...{ widthPx: swatchSize.width, heightPx: swatchSize.height },
      text: `${label}: ${countPlaces(regionCount, language)}`,
    })),
    captions: [
      ...islands.map(({ label }) => label),
      `${words.disclaimer} ${credit.text}${credit.url && `, ${credit.url}`}`,
    ],
  };
}
