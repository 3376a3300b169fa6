export type { Bilingual, Edition, EditionId, Gazetteer, PlaceId, Province } from "./place.js";
