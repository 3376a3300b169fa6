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
