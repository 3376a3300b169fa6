import type { Bilingual } from "../text/bilingual.js";

/** A point of the grid, with its name. */
export interface PackedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** What a unit is called: its short name, its type, and its full name where the type does not give it. */
export interface PackedLabel extends Bilingual {
  /** A key of `unitTypes`. */
  readonly type: string;
  readonly full?: Bilingual;
}

/** A unit of an edition: its first label, and the outlines. */
export interface PackedUnit extends PackedLabel {
  /** Labels that came later on the same land, each with its first day (`2026-09-20`), earliest first. */
  readonly changes?: readonly (PackedLabel & { readonly from: string })[];
  /** Other ways to write it that no folding of marks, case and spaces gives. */
  readonly aliases?: readonly string[];
  /** Arc numbers joined by `,`, rings by `/` (the first is the outer one), polygons by `;`. `~n` walks arc n backwards. */
  readonly rings: string;
}

/** A division of the country, and the days on which it holds. */
export interface PackedEdition {
  readonly name: Bilingual;
  readonly from: string;
  /** The last day, `null` while it holds. */
  readonly to: string | null;
  /** By code. The code of another edition may be another place. */
  readonly units: Readonly<Record<string, PackedUnit>>;
}

/** A kind of unit: how its full names are made (`tỉnh {name}`), and the words that texts write around a name. */
export interface PackedUnitType {
  readonly name: Bilingual;
  readonly full: Bilingual;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

/** A part of the map that is drawn on its own, larger: a delta of small units. */
export interface PackedView {
  readonly id: string;
  readonly name: Bilingual;
  /** Its frame in the grid. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the names of units stand in it, x and y, by edition and code; one without room has none. */
  readonly names?: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** Islands that every drawing shows: where they are, and the frame of free sea for a narrow map. */
export interface PackedArchipelago {
  readonly id: string;
  readonly name: Bilingual;
  /** The code of the unit that governs it, by edition. */
  readonly units: Readonly<Record<string, string>>;
  /** The frame in the grid. Its content is drawn to fit, not to the scale of the map. */
  readonly inset: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** True positions, to the right of the frame of the map. */
  readonly points: readonly PackedPoint[];
}

/**
 * Outlines as they travel. All coordinates are whole numbers of one grid, x to the east and y to
 * the south; areas are true. Every edition walks the same arcs, so their borders agree to the bit.
 */
export interface PackedGeometry {
  /** The form of this file. This describes 1. */
  readonly format: number;
  readonly licence: string;
  /** What every drawing must say (`short`, linked to `url`), and what stands beside the data. */
  readonly credit: { readonly short: string; readonly url: string; readonly full: string };
  readonly level: string;
  /** Grid units per kilometre. */
  readonly unitsPerKm: number;
  readonly width: number;
  readonly height: number;
  readonly unitTypes: Readonly<Record<string, PackedUnitType>>;
  readonly editions: Readonly<Record<string, PackedEdition>>;
  /** Parts to look at closely; a map of a small country has none. */
  readonly views?: readonly PackedView[];
  readonly archipelagos: readonly PackedArchipelago[];
  /** Inhabited islands too small for an outline at any level. */
  readonly smallIslands: readonly (PackedPoint & {
    readonly units: Readonly<Record<string, string>>;
  })[];
  /**
   * Arcs with a space between. An arc is a list of whole numbers as base64 VLQ (as in source maps):
   * x and y of its first point, then the steps from point to point.
   */
  readonly arcs: string;
}
