import type { PackedGeometry } from "@ishc/core/outlines";
import outlines from "./data/generated/low.json" with { type: "json" };

/**
 * Viet Nam for thumbnails and rows of small maps. OpenStreetMap data under ODbL 1.0: a
 * drawing must carry the credit in it, and Hoàng Sa and Trường Sa.
 *
 * @example
 * Object.keys(vietnamGeometry.editions.vn34.units).length; // => 34
 */
export const vietnamGeometry: PackedGeometry = outlines;
