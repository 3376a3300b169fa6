import type { Day } from "../day/day.js";
import type { EditionId, PlaceId } from "./place.js";
import type { PlaceSourceId } from "./place-source.js";
import type { UnitTypeId } from "./unit-type.js";

/** What kind of unit a commune is from a day on. */
export interface CommuneType {
  readonly from: Day;
  readonly type: UnitTypeId;
  readonly source: PlaceSourceId;
}

/** A commune (xã, phường, đặc khu) of an edition whose communes have codes. */
export interface Commune {
  /** `edition:code`. */
  readonly id: PlaceId;
  readonly province: PlaceId;
  readonly code: string;
  /** Without the word for its kind: `Ba Đình`. */
  readonly name: string;
  /** Earliest first. */
  readonly types: readonly [CommuneType, ...CommuneType[]];
}

/**
 * A commune of the edition before, known by its names alone. Where it went is *listed* and never
 * exact: the list does not say which communes were split.
 */
export interface FormerCommune {
  readonly province: PlaceId;
  /** With the word for its kind: `Huyện Cao Lộc`, because town and district may share a name. */
  readonly district: string;
  readonly name: string;
  readonly type: UnitTypeId;
  /** The communes that it is listed to have become or joined, in whole or in part. */
  readonly listedIn: readonly PlaceId[];
}

/** The communes of a country, as data that is passed in. */
export interface CommuneGazetteer {
  /** The edition that the communes are of. */
  readonly edition: EditionId;
  /** The edition that the former communes are of. */
  readonly formerEdition: EditionId;
  readonly communes: readonly Commune[];
  readonly formerCommunes: readonly FormerCommune[];
}
