/**
 * How a published number stands to the truth: `over` (hơn, trên) and `at-least` (ít nhất, trở lên)
 * say that it is higher, `nearly` (gần) and `at-most` that it is lower, `about` (khoảng, ước) either.
 */
export const qualifiers = ["exact", "over", "at-least", "nearly", "at-most", "about"] as const;
export type Qualifier = (typeof qualifiers)[number];
