export type { Brand } from "./brand.js";
export { issueCatalogue, type IssueCode } from "./catalogue.js";
export { issueOf } from "./issue-of.js";
export type { Cell, Issue, Severity } from "./issue.js";
export type { Result } from "./result.js";
