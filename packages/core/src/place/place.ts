import type { Brand } from "../issue/brand.js";

/** A division of the country into provinces that holds between two days: `vn63`, `vn34`. */
export type EditionId = Brand<"EditionId">;

/**
 * `country`, or a province or commune as `edition:code` (`vn63:20`, `vn34:06043`). A bare code is
 * never an identity: codes are given again to other places.
 */
export type PlaceId = Brand<"PlaceId">;

/** The place that stands for all provinces together. */
export const countryId = "country" as PlaceId;
