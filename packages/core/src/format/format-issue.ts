import { isDay } from "../day/is-day.js";
import { qualifiers } from "../figure/qualifier.js";
import type { SentenceParams } from "../issue/catalogue/catalogue-entry.js";
import { issueCatalogue, type IssueCode } from "../issue/catalogue.js";
import type { Issue } from "../issue/issue.js";
import { isMeasure } from "../measure/is-measure.js";
import { measures } from "../measure/measures.js";
import type { Language } from "../text/language.js";
import { formatCount } from "./format-count.js";
import { formatDay } from "./format-day.js";
import { qualify } from "./qualify.js";

/**
 * The sentence of an issue, with its suggestion: what is wrong, where, and what to do.
 *
 * Its parameters become text of the language: numbers are grouped and never lose their qualifier
 * (`valueQualifier` beside `value`), days and measures are named, and of `placeVi` and `placeEn` the
 * one that fits is `place`. A code that this version does not know stands for itself.
 *
 * @example
 * formatIssue(
 *   { code: "value-missing", severity: "error", params: { columnVi: "Tính đến", columnEn: "as_of" } },
 *   "vi",
 * ); // => "Ô bắt buộc ở cột \"Tính đến\" chưa có giá trị. Hãy điền vào ô này."
 */
export function formatIssue(issue: Issue, language: Language): string {
  if (!Object.hasOwn(issueCatalogue, issue.code)) return issue.code;
  const words = issueCatalogue[issue.code][language](sentenceParams(issue, language));
  const sentence = words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  // Some sentences hold their suggestion already.
  if (issue.suggestion === undefined || Object.hasOwn(issue.params, "suggestion")) return sentence;
  return language === "vi"
    ? `${sentence} Có phải: ${issue.suggestion}?`
    : `${sentence} Did you mean: ${issue.suggestion}?`;
}

function sentenceParams({ code, params }: Issue, language: Language): SentenceParams {
  const [suffix, otherSuffix] = language === "vi" ? ["Vi", "En"] : ["En", "Vi"];
  return Object.fromEntries(
    Object.entries(params)
      .filter(([key]) => !key.endsWith(otherSuffix))
      .map(([key, value]) => [
        key.endsWith(suffix) ? key.slice(0, -suffix.length) : key,
        qualified(text(code, key, value, language), params[`${key}Qualifier`], language),
      ]),
  );
}

function text(code: IssueCode, key: string, value: string | number, language: Language): string {
  // A year is no count: 2018 and never 2.018. What a cell says is quoted as it stands.
  if (typeof value === "number") {
    return code.startsWith("day-") ? String(value) : formatCount(value, language);
  }
  if (key === "text") return value;
  if (isDay(value)) return formatDay(value, language);
  return /measure$/i.test(key) && isMeasure(value) ? measures[value].label[language] : value;
}

function qualified(shown: string, qualifier: unknown, language: Language): string {
  const known = qualifiers.find((each) => each === qualifier);
  return known ? qualify(shown, known, language) : shown;
}
