import type { Language } from "@ishc/core";
import type { Facts } from "../facts/facts.js";
import { textOf, type Typed } from "../facts/typed.js";
import { isFlow } from "./is-flow.js";
import { readTypedAmount, readTypedCount, readTypedDay, readTypedQualifier } from "./read-typed.js";
import { reversed, typedTarget, type TypedTarget } from "./typed-target.js";
import { typedTexts } from "./typed-texts.js";

/** The properties of an element that tell its figure when there is no data file. */
export interface TypedFacts extends TypedTarget {
  readonly value: Typed;
  readonly of: Typed;
  readonly qualifier: Typed;
  readonly label: Typed;
  /** Which figure it is: of one that counts only what is new, nothing was there at the start. */
  readonly measure: Typed;
  readonly asOf: Typed;
  readonly source: Typed;
  readonly sourceUrl: Typed;
}

/**
 * The figure typed into attributes; none without `value`.
 *
 * @throws {Refusal} for a number, day or qualifier that cannot be read, and days that contradict
 */
export function typedFacts(typed: TypedFacts, language: Language): Facts | undefined {
  const amount = readTypedAmount("value", typed.value, language);
  if (!amount) return undefined;
  const qualifier = readTypedQualifier("qualifier", typed.qualifier, language);
  // Two words that differ are read as one that is none: the author sees both.
  if (qualifier && amount.qualifier && qualifier !== amount.qualifier)
    readTypedQualifier(
      "qualifier",
      `${String(typed.qualifier)} ≠ ${String(typed.value)}`,
      language,
    );
  const day = readTypedDay("as-of", typed.asOf, language);
  const target = typedTarget(typed, language);
  const from = target?.terms.from;
  if (from && day && from > day.asOf) throw reversed(from, day.asOf, language);
  const sourceUrl = textOf(typed.sourceUrl);
  // Anything else than a web address would run, or lead nowhere.
  const isLink = /^https?:\/\//i.test(sourceUrl ?? "");
  return {
    title: textOf(typed.label) ?? typedTexts[language].title,
    kind: isFlow(textOf(typed.measure)) ? "flow" : "stock",
    amount: {
      value: amount.value,
      qualifier: qualifier ?? amount.qualifier ?? "exact",
      of: readTypedCount("of", typed.of, language),
    },
    day: day && { ...day, basis: "stated" },
    source: textOf(typed.source),
    sourceUrl: isLink ? sourceUrl : undefined,
    isLinkDropped: !!sourceUrl && !isLink,
    isOfficial: false,
    others: [],
    notes: [],
    target,
    earlier: [],
  };
}
