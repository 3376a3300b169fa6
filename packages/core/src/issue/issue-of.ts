import { issueCatalogue, type IssueCode } from "./catalogue.js";
import type { Issue } from "./issue.js";

/** An issue of a code, with the severity the catalogue gives it. */
export function issueOf(
  code: IssueCode,
  params: Issue["params"],
  where: Omit<Issue, "code" | "severity" | "params"> = {},
): Issue {
  return { code, severity: issueCatalogue[code].severity, ...where, params };
}
