import type { Quantity } from "../figure/quantity.js";
import { assertCount } from "./assert-count.js";
import { calculateRequired } from "./calculate-required.js";
import type { ProgressShareTarget, ProgressTarget } from "./progress-input.js";

/**
 * R, the least whole number that meets a target; none where nothing is to be reached, and none where
 * R passes 2⁵³ − 1: no figure tells such a number, so none can reach it (decision 0215).
 */
export function findRequired(target: ProgressTarget): Quantity | undefined {
  const { qualifier } = target;
  if ("value" in target) assertCount(target.value);
  const count = "value" in target ? target.value : findShared(target);
  const value = qualifier === "over" ? count + 1 : count;
  if (count < 1 || !Number.isSafeInteger(value) || qualifier === "at-most") return undefined;
  return {
    value,
    qualifier: qualifier === "about" || qualifier === "nearly" ? "about" : "exact",
  };
}

/** Of a share of nothing, 1 of 0, there is nothing to be reached. */
const findShared = ({ share, placeCount }: ProgressShareTarget): number =>
  share.denominator === 0 ? 0 : calculateRequired(share, placeCount);
