import type { ClubPlace } from "../club/club.js";
import type { Day } from "../day/day.js";
import type { IssueCode } from "../issue/catalogue.js";
import type { Issue } from "../issue/issue.js";
import type { EditionId } from "../place/place.js";

/** What is to be said of the cells of a place. */
export interface PlaceFinding {
  readonly code: IssueCode;
  readonly column: "province" | "district" | "commune";
  readonly params?: Issue["params"];
  readonly suggestion?: string;
  /** What the cell says is the name of some place, and of no person: a message may repeat it. */
  readonly isName?: true;
}

/** The place of a club, and what is wrong or notable with the cells that name it. */
export interface ClubPlaceAnswer {
  readonly place?: ClubPlace;
  readonly findings: readonly PlaceFinding[];
}

/** The cells of a row that name its place, and what decides between editions. */
export interface ClubPlaceQuestion {
  readonly province: string;
  readonly district: string;
  readonly commune: string;
  readonly edition: EditionId | undefined;
  /** The day that the row speaks of; of a club's founding nothing is known here. */
  readonly day: Day | undefined;
}
