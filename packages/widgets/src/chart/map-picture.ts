import type { Language } from "@ishc/core";

/** Which look a region has: one of five steps, or one of those that stand apart from them. */
export type MapLook = 0 | 1 | 2 | 3 | 4 | "in" | "out" | "no-data" | "no-target";

/** A class of the map, as its legend tells it. */
export interface MapClass {
  readonly look: MapLook;
  readonly label: string;
  /** How many regions have it; 0 is shown too. */
  readonly regionCount: number;
}

/** A region with what is known of it, in words. */
export interface MapRegion {
  readonly code: string;
  /** `Lạng Sơn` */
  readonly name: string;
  /** With its type, as on the day of the map: `tỉnh Lạng Sơn`. */
  readonly label: string;
  /** SVG path data in the grid of the outlines. */
  readonly path: string;
  readonly look: MapLook;
  /** `516`, `135 trên 200 (67,5 %)`, `chưa có số liệu công bố` */
  readonly value: string;
  /** Empty where nothing is known. */
  readonly day: string;
  readonly isMarked: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Islands that stand in a frame of their own. */
export interface MapIslands {
  readonly id: string;
  /** `Quần đảo Hoàng Sa (thành phố Đà Nẵng)` */
  readonly label: string;
  /** What fits the frame, in two lines: `Hoàng Sa`, `(Đà Nẵng)`. */
  readonly lines: readonly [string, string];
  /** The region that governs them: they look as it does. */
  readonly code: string;
  readonly inset: Box;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A part of the map that can be drawn larger. */
export interface MapView extends Box {
  readonly id: string;
  readonly name: string;
  /** Where the names of regions stand in it, x and y, by code. */
  readonly names?: Readonly<Record<string, readonly [x: number, y: number]>> | undefined;
}

/**
 * All that a map shows, as plain text and numbers: an element draws it, the exports write it, a server
 * could do either.
 */
export interface MapPicture {
  readonly language: Language;
  /** The map in one sentence. */
  readonly summary: string;
  /** The division of the country that is drawn: `34 tỉnh, thành phố (từ 01/7/2025)`. */
  readonly edition: string;
  readonly width: number;
  readonly height: number;
  /** In the order of the language's alphabet. */
  readonly regions: readonly MapRegion[];
  readonly classes: readonly MapClass[];
  /** Borders between regions, and coasts with the outer border. */
  readonly inner: string;
  readonly outer: string;
  readonly islands: readonly MapIslands[];
  /** Islands without an outline, each with the region it belongs to. */
  readonly dots: readonly { readonly code: string; readonly x: number; readonly y: number }[];
  /** The whole map, then its parts. */
  readonly views: readonly MapView[];
  readonly credit: { readonly text: string; readonly url: string };
}
