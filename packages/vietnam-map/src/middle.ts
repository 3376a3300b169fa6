import type { PackedGeometry } from "@ishc/core/outlines";
import outlines from "./data/generated/middle.json" with { type: "json" };

/**
 * Viet Nam for maps of 300 to 1,000 px, the level to begin with. OpenStreetMap data under ODbL 1.0: a
 * drawing must carry the credit in it, and Hoàng Sa and Trường Sa.
 *
 * @example
 * Object.keys(vietnamGeometry.editions.vn34.units).length; // => 34
 */
export const vietnamGeometry: PackedGeometry = outlines;
