import {
  issueCatalogue,
  mergeTallies,
  parseTally,
  RegroupDirectionError,
  regroupTally,
  TallyOverlapError,
  type EditionId,
  type Issue,
  type IssueCode,
  type Tally,
} from "@ishc/core";
import { gazetteer } from "@ishc/vietnam";
import type { CheckedFile } from "../check/check-report.js";
import { readText } from "../io/read-text.js";
import { withIssues } from "./register-issue.js";

/** A tally with what was sent added to it, and what is wrong with what was sent. */
export interface TalliesAdded {
  readonly tally: Tally;
  readonly checked: readonly CheckedFile[];
}

/**
 * Adds tallies that provinces sent to the tally of the registers at hand. One of an earlier edition
 * is regrouped; a province that is there already is an error, and so is a later edition.
 *
 * @throws {UsageError} when a file cannot be read.
 */
export async function addTallies(
  files: readonly string[],
  registers: Tally,
  edition: EditionId,
): Promise<TalliesAdded> {
  let tally = registers;
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const result = parseTally(await readText(file), { gazetteer });
    let issues = result.issues.map((issue): Issue => ({ ...issue, at: { file } }));
    if (result.ok) {
      try {
        tally = mergeTallies(tally, regroupTally(result.value, gazetteer, edition));
      } catch (error) {
        issues = [toIssue(error, file)];
      }
    }
    const contributions = result.ok ? result.value.contributions.length : 0;
    checked.push(
      withIssues(
        {
          file,
          recordCount: contributions,
          issues: [],
          counts: { bySeverity: { error: 0, warning: 0, note: 0 }, byCode: {} },
        },
        issues,
      ),
    );
  }
  return { tally, checked };
}

/** What a sent file makes core refuse; anything else is a defect of the program and is thrown on. */
function toIssue(error: unknown, file: string): Issue {
  const about = (code: IssueCode, params: Issue["params"]): Issue => ({
    code,
    severity: issueCatalogue[code].severity,
    at: { file },
    params,
  });
  if (error instanceof TallyOverlapError) {
    return about("tally-contributor-repeated", { contributor: error.contributors.join(", ") });
  }
  if (error instanceof RegroupDirectionError) {
    const { from: found, to: edition } = error;
    return about("tally-edition-later", { contributor: file, found, edition });
  }
  throw error;
}
