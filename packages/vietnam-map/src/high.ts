import type { PackedGeometry } from "@ishc/core/outlines";
import outlines from "./data/generated/high.json" with { type: "json" };

/**
 * Viet Nam for print and full-page maps: every vertex of the source. OpenStreetMap data under ODbL 1.0: a
 * drawing must carry the credit in it, and Hoàng Sa and Trường Sa.
 *
 * @example
 * Object.keys(vietnamGeometry.editions.vn34.units).length; // => 34
 */
export const vietnamGeometry: PackedGeometry = outlines;
