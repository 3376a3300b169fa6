import type { ClubColumn } from "./columns.js";
import type { TableRow } from "./table-row.js";

/** The decision that founded a club, which has a number in it; anything else may be who signed it (decision 0140). */
export function readDecision(row: TableRow<ClubColumn>): string | undefined {
  const text = row.text("decision");
  if (text === undefined || /\p{N}/u.test(text)) return text;
  row.report("decision-without-number", "decision");
  return undefined;
}
