export { drawArtwork } from "./draw-artwork.js";
export { drawMap, type DrawMapOptions } from "./draw-map.js";
export { drawingToMarkup, type Drawing } from "./drawing.js";
export type { MapPanel } from "./answer-map.js";
export { makeMap } from "./make-map.js";
export type {
  Box,
  MapClass,
  MapIslands,
  MapLook,
  MapPicture,
  MapRegion,
  MapView,
} from "./map-picture.js";
export type { MapSelection } from "./map-selection.js";
