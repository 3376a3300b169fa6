export { combineQualifiers } from "./combine-qualifiers.js";
export { divideQualified, type QualifiedShare } from "./divide-qualified.js";
export {
  dayBases,
  figureOrigins,
  wholeKinds,
  type DayBasis,
  type Figure,
  type FigureId,
  type FigureOrigin,
  type FigureTally,
  type Whole,
  type WholeKind,
} from "./figure.js";
export { flipQualifier } from "./flip-qualifier.js";
export { isOfPlace } from "./is-of-place.js";
export { qualifiers, type Qualifier } from "./qualifier.js";
export type { Quantity } from "./quantity.js";
export { reaches, type Certainty } from "./reaches.js";
export type { Share } from "./share.js";
export { subtractQualified } from "./subtract-qualified.js";
export { sumQualified, type QualifiedSum } from "./sum-qualified.js";
