export { buildPlaceIndex, type PlaceIndex } from "./build-place-index.js";
export { foldPlaceName } from "./fold-name.js";
export { matchPlace } from "./match-place.js";
export type {
  AmbiguousPlace,
  EditionBasis,
  ExactPlace,
  NoPlace,
  PlaceEvidence,
  PlaceMatch,
  PlaceNote,
  PlaceSuggestion,
} from "./place-match.js";
