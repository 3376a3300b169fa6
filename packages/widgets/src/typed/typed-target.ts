import type { Day, Language } from "@ishc/core";
import type { FactsTarget } from "../facts/facts.js";
import type { Typed } from "../facts/typed.js";
import type { WrittenDay } from "./read-day.js";
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
      from: firstDayOf(readTypedDay("from", typed.from, language)),
      by: readTypedDay("deadline", typed.deadline, language)?.asOf,
    },
    decision: textOf(typed.decision),
  };
}

/** A target "from 2018" counts from its first day. */
function firstDayOf(day: WrittenDay | undefined): Day | undefined {
  if (!day || day.precision === "day") return day?.asOf;
  const month = day.precision === "month" ? day.asOf.slice(5, 7) : "01";
  return `${day.asOf.slice(0, 4)}-${month}-01` as Day;
}
