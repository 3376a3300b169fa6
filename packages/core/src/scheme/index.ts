export type { Scheme, SchemeId, UnknownTarget } from "./scheme.js";
export type { SchemeWindow } from "./scheme-windows.js";
export {
  shareBases,
  type CountTarget,
  type RangeTarget,
  type ShareBasis,
  type ShareTarget,
  type Target,
} from "./target.js";
