import type { IssueCode } from "../issue/catalogue.js";
import type { Issue } from "../issue/issue.js";

/** How often each code was found, also where the issues themselves are no longer kept. */
export type IssueCounts = Readonly<Partial<Record<IssueCode, number>>>;

/** Issues as they are found: all are counted, and of each code the first ones are kept. */
export class IssueList {
  private readonly kept: Issue[] = [];
  private readonly countByCode = new Map<IssueCode, number>();
  private readonly mostPerCode: number;

  constructor(mostPerCode: number) {
    this.mostPerCode = mostPerCode;
  }

  add(issue: Issue): void {
    const count = (this.countByCode.get(issue.code) ?? 0) + 1;
    this.countByCode.set(issue.code, count);
    if (count <= this.mostPerCode) this.kept.push(issue);
  }

  /** Those that are kept, in the order in which they were found. */
  list(): readonly Issue[] {
    return this.kept;
  }

  counts(): IssueCounts {
    return Object.fromEntries(this.countByCode);
  }
}
