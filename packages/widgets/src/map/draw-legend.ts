import { countPlaces } from "../chart/count-places.js";
import { drawSwatch } from "../chart/draw-swatch.js";
import type { Drawing } from "../chart/drawing.js";
import type { MapPicture } from "../chart/map-picture.js";
import { mapTexts } from "./map-texts.js";

/** The classes, each with its key and with how many regions have it. */
export const drawLegend = ({ classes, language }: MapPicture): Drawing => [
  "ul",
  { part: "legend", "aria-label": mapTexts[language].legend },
  classes.map(({ look, label, regionCount }): Drawing => [
    "li",
    {},
    [
      drawSwatch(look),
      ["span", {}, [label]],
      " ",
      ["span", {}, [countPlaces(regionCount, language)]],
      " ",
    ],
  ]),
];
