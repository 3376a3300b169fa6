import type { EditionId } from "../place/place.js";
import { compareText } from "../text/compare-text.js";
import { isPartOf, overlaps } from "./overlaps.js";
import type { Contribution, Tally } from "./tally.js";
import { TallyEditionError, TallyOverlapError } from "./tally-errors.js";

/** The tally to which nobody has contributed: merged with another it changes nothing. */
export const emptyTally = (edition: EditionId): Tally => ({ edition, contributions: [] });

/** Contributions in the order of a tally. */
export const sortContributions = (
  contributions: readonly Contribution[],
): readonly Contribution[] =>
  [...contributions].sort((a, b) => compareText(a.contributor, b.contributor));

/**
 * Merges two tallies: who contributed to either has contributed to the result. The order and the
 * grouping of several do not matter.
 *
 * @throws {TallyOverlapError} when both hold numbers of the same clubs; `replaceContributions` is the way to send again.
 * @throws {TallyEditionError} when they count by different editions; `regroupTally` comes before.
 * @example
 * const asOf = "2026-06-30";
 * const empty = new TallyBuilder({ gazetteer, edition: "vn34", asOf, schemes }).toTally();
 * mergeTallies(empty, emptyTally("vn34" as EditionId)); // => { edition: "vn34", contributions: [] }
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  assertSameEdition(a, b);
  const repeated = b.contributions.filter((added) =>
    a.contributions.some((known) => overlaps(known, added)),
  );
  if (repeated.length > 0) {
    throw new TallyOverlapError(repeated.map(({ contributor }) => contributor));
  }
  return {
    edition: a.edition,
    contributions: sortContributions([...a.contributions, ...b.contributions]),
  };
}

/**
 * Puts what was sent again in the place of what the same contributors had sent before, and adds
 * what is new. The later call wins, whatever the days say: a mistake may be mended backwards. A whole
 * takes the place of its parts; a part never that of the whole, which would lose the rest.
 *
 * @throws {TallyOverlapError} when a district or a part of a merged province is sent again for the whole.
 * @throws {TallyEditionError} when they count by different editions.
 * @example
 * const sent = emptyTally("vn34" as EditionId);
 * replaceContributions(sent, sent); // => { edition: "vn34", contributions: [] }
 */
export function replaceContributions(tally: Tally, sent: Tally): Tally {
  assertSameEdition(tally, sent);
  const parts = sent.contributions.filter((added) =>
    tally.contributions.some((known) => isPartOf(added, known)),
  );
  if (parts.length > 0) throw new TallyOverlapError(parts.map(({ contributor }) => contributor));
  const kept = tally.contributions.filter(
    (known) => !sent.contributions.some((added) => overlaps(known, added)),
  );
  return {
    edition: tally.edition,
    contributions: sortContributions([...kept, ...sent.contributions]),
  };
}

function assertSameEdition(a: Tally, b: Tally): void {
  if (a.edition !== b.edition) throw new TallyEditionError([a.edition, b.edition]);
}
