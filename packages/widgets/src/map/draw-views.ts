import { chartTexts } from "../chart/chart-texts.js";
import type { Drawing } from "../chart/drawing.js";
import type { MapPicture } from "../chart/map-picture.js";
import { mapTexts } from "./map-texts.js";

/** A button for the whole map and for each of its parts. */
export const drawViews = ({ views, language }: MapPicture): Drawing => [
  "div",
  { class: "views", role: "group", "aria-label": mapTexts[language].views },
  [{ id: "", name: chartTexts[language].whole }, ...views].map(({ id, name }): Drawing => [
    "button",
    { part: "view", "data-view": id },
    [name],
  ]),
];
