import { keepAnswer } from "./keep-answer.js";
import type { TableRow } from "./table-row.js";

/** The kinds of document that found clubs and approve plans, and who issues them: "12/QĐ-UBND", "1336/QĐ-TTg". */
const documentNumber =
  /(?<![\p{L}\p{N}])(\d{1,5}[a-z]?(?: ?\/ ?\d{4})?) ?\/ ?(QĐ|QD|KH|NQ|ĐA|DA|TB|CV|TTR|CT|HD)((?:[-/.](?:TTg|[A-ZĐ\d]{1,10})(?![\p{L}\p{N}])){0,4})/iu;
const bodies = /^(?:[-/.](?:TTg|[A-ZĐ\d]{1,10}))*$/u;
/** A number that stands alone: "12", "số 12", "12/2020". */
const bareNumber = /^(?:(?:quyết định|qđ) )?(?:số ?)?(\d{1,5}[a-z]?(?:\/\d{4})?)$/iu;

const numbers = new Map<string, string>();

/**
 * The number of a decision (12/QĐ-UBND). Whatever else stands in the cell may be who signed it, and
 * is not kept (decision 0190).
 */
export function readDecision(row: TableRow<"decision">): string | undefined {
  const text = row.text("decision");
  if (text === undefined) return undefined;
  // A province founds many clubs by one decision, and most numbers come again.
  const number = keepAnswer(numbers, text, () => findDecisionNumber(text) ?? "");
  if (number !== "") return number;
  row.report("decision-without-number", "decision");
  return undefined;
}

/**
 * @example
 * findDecisionNumber("QĐ số 12/QĐ-UBND, ông An ký"); // => "12/QĐ-UBND"
 */
export function findDecisionNumber(text: string): string | undefined {
  const found = documentNumber.exec(text);
  if (!found) return bareNumber.exec(text)?.[1];
  const [, number = "", kind = "", body = ""] = found;
  // Bodies are written in capitals; what is not may be anybody's.
  return `${number.replaceAll(" ", "")}/${kind}${bodies.test(body) ? body : ""}`;
}
