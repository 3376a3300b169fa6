import fc from "fast-check";

/** Any text that JavaScript can hold, halves of characters among it. */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
