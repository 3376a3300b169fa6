export type { Edition, EditionId, Gazetteer, PlaceId, Province } from "./place.js";
