export {
  dayBases,
  wholeKinds,
  type DayBasis,
  type Figure,
  type FigureId,
  type Whole,
  type WholeKind,
} from "./figure.js";
export { qualifiers, type Qualifier } from "./qualifier.js";
export type { Share } from "./share.js";
