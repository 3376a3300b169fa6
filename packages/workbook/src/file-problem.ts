import { issueOf, type Issue, type IssueCode } from "@ishc/core";

/**
 * Why a file is not read. Thrown and caught inside this package only: the readers are several calls
 * deep where they find it, and their callers get it as the issue of a result (decision 0150).
 */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
  readonly issue: Issue;

  constructor(code: IssueCode, params: Issue["params"] = {}, at: NonNullable<Issue["at"]> = {}) {
    super(code);
    this.issue = issueOf(code, params, Object.keys(at).length === 0 ? {} : { at });
  }
}
