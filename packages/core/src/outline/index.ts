export { mapPaths, type MapPaths } from "./map-paths.js";
export type {
  PackedArchipelago,
  PackedEdition,
  PackedGeometry,
  PackedLabel,
  PackedPoint,
  PackedUnit,
  PackedUnitType,
  PackedView,
} from "./packed-geometry.js";
export { readOutlines, type OutlinesProblem, type OutlinesReading } from "./read-outlines.js";
