import type { EditionId } from "../place/place.js";
import type { ContributorId } from "./tally.js";

/** Two tallies hold numbers of the same clubs: added up they would count them twice. */
export class TallyOverlapError extends Error {
  override readonly name = "TallyOverlapError";
  readonly contributors: readonly ContributorId[];

  constructor(contributors: readonly ContributorId[]) {
    super(
      `Already in the tally: ${contributors.join(", ")}. To send again, use replaceContributions.`,
    );
    this.contributors = contributors;
  }
}

/** Tallies of two editions were to be merged: regroup the older one first. */
export class TallyEditionError extends Error {
  override readonly name = "TallyEditionError";
  readonly editions: readonly EditionId[];

  constructor(editions: readonly EditionId[]) {
    super(`Tallies of ${editions.join(" and ")} do not add up: use regroupTally on the older one.`);
    this.editions = editions;
  }
}

/** Numbers of larger provinces were to be split into those of an earlier edition: nobody knows how. */
export class RegroupDirectionError extends Error {
  override readonly name = "RegroupDirectionError";
  readonly from: EditionId;
  readonly to: EditionId;

  constructor(from: EditionId, to: EditionId) {
    super(
      `Numbers of ${from} cannot be told by ${to}: only whole provinces add up, none is split.`,
    );
    this.from = from;
    this.to = to;
  }
}
