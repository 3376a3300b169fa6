import type { Bilingual } from "@ishc/core";

/** The unit that an island belongs to, by edition. */
export type UnitByEdition = Readonly<Record<string, string>>;

/** A named point of the grid. */
export type PackedPoint = readonly [name: string, x: number, y: number];

/**
 * Outlines as they travel (`@ishc/vietnam-map/middle.json`): whole-number arcs that neighbours
 * share, and for each edition the rings of every unit as arc numbers. Any country can have one.
 */
export interface PackedGeometry {
  readonly format: 1;
  readonly licence: string;
  /** What every drawing of it must say. */
  readonly credit: string;
  readonly creditUrl: string;
  /** Grid units per kilometre. */
  readonly unitsPerKm: number;
  readonly width: number;
  readonly height: number;
  /** Arcs with a space between: base64 VLQ differences, the first point whole. */
  readonly arcs: string;
  /** By edition and code: arc numbers joined by `,`, rings by `/`, polygons by `;`; `~n` walks arc n backwards. */
  readonly units: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly archipelagos: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly units: UnitByEdition;
    readonly points: readonly PackedPoint[];
  }[];
  readonly smallIslands: readonly { readonly units: UnitByEdition; readonly point: PackedPoint }[];
}
