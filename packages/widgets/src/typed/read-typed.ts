import type { Language, Qualifier } from "@ishc/core";
import { fill } from "../facts/fill.js";
import { Refusal } from "../facts/refusal.js";
import { textOf, type Typed } from "../facts/typed.js";
import { readAmount, type TypedAmount } from "./read-amount.js";
import { readCount } from "./read-count.js";
import { readDay, type WrittenDay } from "./read-day.js";
import { readMonths } from "./read-months.js";
import { readQualifier } from "./read-qualifier.js";
import { typedTexts, type TypedTexts } from "./typed-texts.js";

const read =
  <T>(kind: keyof TypedTexts["examples"], reader: (text: string) => T | undefined) =>
  (name: string, typed: Typed, language: Language): T | undefined => {
    const text = textOf(typed);
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value !== undefined) return value;
    const words = typedTexts[language];
    throw new Refusal(fill(words.unreadable, { name, text, example: words.examples[kind] }));
  };

type ReadTyped<T> = (name: string, typed: Typed, language: Language) => T | undefined;

// What stands in the attribute `name`, read; undefined when it is absent. A `Refusal` that names
// the attribute and shows how to write it when it cannot be read. Marked as pure, so that a card of
// a data file carries no reader it does not ask.
export const readTypedAmount: ReadTyped<TypedAmount> = /* @__PURE__ */ read("count", readAmount);
export const readTypedCount: ReadTyped<number> = /* @__PURE__ */ read("count", readCount);
export const readTypedDay: ReadTyped<WrittenDay> = /* @__PURE__ */ read("day", readDay);
export const readTypedMonths: ReadTyped<number> = /* @__PURE__ */ read("period", readMonths);
export const readTypedQualifier: ReadTyped<Qualifier> = /* @__PURE__ */ read(
  "qualifier",
  readQualifier,
);
