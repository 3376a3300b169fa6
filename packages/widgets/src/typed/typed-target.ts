import type { Language } from "@ishc/core";
import type { FactsTarget } from "../facts/facts.js";
import type { Typed } from "../facts/typed.js";
import { readTypedCount, readTypedDay, textOf } from "./read-typed.js";

/** The properties of an element that tell its target. */
export interface TypedTarget {
  readonly target: Typed;
  readonly from: Typed;
  readonly deadline: Typed;
  readonly decision: Typed;
}

/**
 * The target typed into attributes; none without `target`.
 *
 * @throws {Refusal} for a number or day that cannot be read
 */
export function typedTarget(typed: TypedTarget, language: Language): FactsTarget | undefined {
  const value = readTypedCount("target", typed.target, language);
  if (value === undefined) return undefined;
  return {
    terms: {
      value,
      from: readTypedDay("from", typed.from, language)?.asOf,
      by: readTypedDay("deadline", typed.deadline, language)?.asOf,
    },
    decision: textOf(typed.decision),
  };
}
