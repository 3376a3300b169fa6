import type { Quantity } from "../figure/quantity.js";
import { assertCount } from "./assert-count.js";
import { calculateRequired } from "./calculate-required.js";
import type { ProgressTarget } from "./progress-input.js";

/** R, the least whole number that meets a target; none where nothing is to be reached. */
export function findRequired(target: ProgressTarget): Quantity | undefined {
  const { qualifier } = target;
  const count =
    "share" in target ? calculateRequired(target.share, target.placeCount) : target.value;
  assertCount(count);
  if (count < 1 || qualifier === "at-most") return undefined;
  return {
    value: qualifier === "over" ? count + 1 : count,
    qualifier: qualifier === "about" || qualifier === "nearly" ? "about" : "exact",
  };
}
