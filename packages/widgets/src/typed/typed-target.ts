import type { Day, Language } from "@ishc/core";
import { formatDay } from "@ishc/core/format";
import type { FactsTarget } from "../facts/facts.js";
import { fill } from "../facts/fill.js";
import { Refusal } from "../facts/refusal.js";
import { textOf, type Typed } from "../facts/typed.js";
import { readTypedCount, readTypedDay } from "./read-typed.js";
import { typedTexts } from "./typed-texts.js";

/** The properties of an element that tell its target. */
export interface TypedTarget {
  readonly target: Typed;
  readonly from: Typed;
  readonly deadline: Typed;
  readonly decision: Typed;
}

/** What counts only from a day on cannot end or be counted before it. */
export const reversed = (from: Day, day: Day, language: Language): Refusal =>
  new Refusal(
    fill(typedTexts[language].reversed, {
      from: formatDay(from, language),
      day: formatDay(day, language),
    }),
  );

/**
 * The target typed into attributes; none without `target`.
 *
 * @throws {Refusal} for a number or day that cannot be read, a target of 0, and a deadline that
 *   lies before the first day: nothing could be said of these but that there is no figure
 */
export function typedTarget(typed: TypedTarget, language: Language): FactsTarget | undefined {
  const value = readTypedCount("target", typed.target, language);
  if (value === undefined) return undefined;
  const from = readTypedDay("from", typed.from, language)?.first;
  const by = readTypedDay("deadline", typed.deadline, language)?.asOf;
  if (value === 0) throw new Refusal(typedTexts[language].zeroTarget);
  if (from && by && from > by) throw reversed(from, by, language);
  return {
    terms: { value, from, by },
    decision: textOf(typed.decision)?.replace(/^(quyết định|decision)\s*/i, ""),
  };
}
