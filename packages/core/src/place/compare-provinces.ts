import type { Language } from "../text/language.js";
import { labelOn } from "./label-on.js";
import type { Province } from "./province.js";

/**
 * How a list of provinces is put in the order of their names on a day. The collator is the
 * caller's, because its language is: plain comparison puts Đà Nẵng after Tây Ninh.
 *
 * @throws {InvalidDayError} when the day is none, once two are compared.
 * @example
 * [...listProvinces(gazetteer, "vn34")].sort(
 *   compareProvinces(new Intl.Collator("vi"), "vi", "2026-01-01"),
 * )[0].id; // => "vn34:91"
 */
export function compareProvinces(
  collator: Intl.Collator,
  language: Language,
  day: string,
): (a: Province, b: Province) => number {
  const nameOf = (province: Province): string => labelOn(province, day).short[language];
  return (a, b) =>
    collator.compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
