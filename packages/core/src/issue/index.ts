export type { Brand } from "./brand.js";
export { issueCatalogue, type IssueCode } from "./catalogue.js";
export { issueOf } from "./issue-of.js";
export type { Cell, Issue } from "./issue.js";
export type { Result } from "./result.js";
export type { Severity } from "./severity.js";
export type { Unbranded } from "./unbranded.js";
