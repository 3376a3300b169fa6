import type { Quantity } from "./quantity.js";

/** An answer that a number with a qualifier can give; `unknown` is one. */
export type Certainty = "yes" | "no" | "unknown";

/**
 * Whether the true number behind a published one is certain to reach what is required: "over
 * 3.000" reaches 3,000, "nearly 3,000" does not, "about 3,000" tells neither.
 *
 * @example
 * reaches({ value: 3000, qualifier: "nearly" }, 3000); // => "no"
 * reaches({ value: 3021, qualifier: "about" }, 3000); // => "unknown"
 */
export function reaches({ value, qualifier }: Quantity, required: number): Certainty {
  switch (qualifier) {
    case "exact":
      return value >= required ? "yes" : "no";
    case "over":
    case "at-least":
      return value >= required ? "yes" : "unknown";
    case "nearly":
      return value <= required ? "no" : "unknown";
    case "at-most":
      return value < required ? "no" : "unknown";
    case "about":
      return "unknown";
  }
}
