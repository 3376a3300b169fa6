export { buildCommuneIndex, type CommuneIndex } from "./build-commune-index.js";
export { buildPlaceIndex, type PlaceIndex } from "./build-place-index.js";
export type {
  AmbiguousCommune,
  CommuneEvidence,
  CommuneMatch,
  ExactCommune,
  ListedCommune,
  NoCommune,
} from "./commune-match.js";
export { findCommuneEdition } from "./find-commune-edition.js";
export { foldPlaceName } from "./fold-name.js";
export { matchCommune } from "./match-commune.js";
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
