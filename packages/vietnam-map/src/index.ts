export { mapPaths, type MapPaths } from "./map-paths.js";
export { vietnamGeometry } from "./middle.js";
export type {
  Bilingual,
  PackedArchipelago,
  PackedEdition,
  PackedGeometry,
  PackedLabel,
  PackedPoint,
  PackedUnit,
  PackedUnitType,
} from "./packed-geometry.js";
