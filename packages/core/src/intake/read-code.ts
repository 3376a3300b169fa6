/** Capitals and digits in groups: "VIE071", "20-CL-014"; a person's name is written in no such way. */
const code = /^(?=.*\d)[A-ZĐ]{0,5}\d*(?:[-._/][A-ZĐ]{0,5}\d*){0,5}$/u;
const longestCode = 24;
const clubWord = /^clb ?(?=\S)/i;

/**
 * Whether a text is the code of something and nothing more; a club's may have "CLB" before it.
 *
 * @example
 * isCode("20-CL-014"); // => true
 * isCode("thôn 3"); // => false
 */
export const isCode = (text: string): boolean =>
  text.length <= longestCode &&
  (code.test(text) || (clubWord.test(text) && code.test(text.replace(clubWord, ""))));

const projectCode = /(?<![\p{L}\p{N}])([A-ZĐ]{2,5}) ?-? ?(\d{2,4})(?![\p{L}\p{N}])/u;

/**
 * The code of a project, wherever it stands in the cell.
 *
 * @example
 * findProjectCode("Dự án VIE 071 của HelpAge"); // => "VIE071"
 */
export function findProjectCode(text: string): string | undefined {
  const found = projectCode.exec(text);
  return found ? `${found[1] ?? ""}${found[2] ?? ""}` : undefined;
}
