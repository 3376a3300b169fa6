import { chartTexts } from "./chart-texts.js";
import { countPlaces } from "./count-places.js";
import { drawMap } from "./draw-map.js";
import { drawSwatch } from "./draw-swatch.js";
import type { Drawing } from "./drawing.js";
import { drawingWidth, layoutView } from "./layout-view.js";
import type { MapPicture } from "./map-picture.js";

/** What stands in the picture of a map, from top to bottom, before it has places and colours. */
export interface ArtworkParts {
  readonly heading: string;
  /** The whole country is high and narrow, its parts are not. */
  readonly isPart: boolean;
  readonly map: Drawing;
  /** Height of the map by its width. */
  readonly aspect: number;
  readonly keys: readonly (readonly [swatch: Drawing, text: string])[];
  readonly captions: readonly string[];
}

/** The parts of a picture of a view: heading, drawing, key, the names of its islands, the credit. */
export function listArtworkParts(picture: MapPicture, view?: string): ArtworkParts {
  const { classes, islands, credit, edition, views, language } = picture;
  const part = views.find(({ id }) => id === view);
  return {
    heading: part ? `${edition}, ${part.name}` : edition,
    isPart: !!part,
    map: drawMap(picture, { view, prefix: "map-" }),
    aspect: layoutView(picture, view).height / drawingWidth,
    keys: classes.map(({ look, label, regionCount }) => [
      drawSwatch(look),
      `${label}: ${countPlaces(regionCount, language)}`,
    ]),
    captions: [
      ...islands.map(({ label }) => label),
      `${chartTexts[language].disclaimer} ${credit.text}${credit.url && `, ${credit.url}`}`,
    ],
  };
}
