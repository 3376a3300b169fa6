import type { Day } from "@ishc/core";
import type { ProgressInput } from "@ishc/core/progress";
import type { Facts } from "../facts/facts.js";
import type { Typed } from "../facts/typed.js";
import { isTypedTrue } from "../typed/is-typed-true.js";

/**
 * A figure and its target as core judges them. On a page about the past (`history`) the question is
 * how it stood then, on the figure's own day.
 */
export function progressInputOf(
  { kind, amount, day, target, earlier }: Facts,
  history: Typed | boolean,
  today: Day,
): ProgressInput {
  return {
    kind,
    target: target?.terms,
    achieved: amount &&
      day && {
        value: amount.value,
        qualifier: amount.qualifier,
        asOf: day.asOf,
        asOfBasis: day.basis,
      },
    earlier,
    on: (isTypedTrue(history) && day?.asOf) || today,
  };
}
