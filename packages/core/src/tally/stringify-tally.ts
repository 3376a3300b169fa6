import type { Contribution, StraddlingEvents, Tally, TallySum } from "./tally.js";
import { tallySchemaAddress, tallySchemaVersion } from "./tally-schema.js";

/**
 * The text of the file in which a province sends a tally instead of its register (docs/tally.md):
 * one line with a line feed, equal tallies in equal bytes.
 *
 * @example
 * stringifyTally({ edition: "vn34" as EditionId, contributions: [] }).slice(-38);
 * // => ",\"edition\":\"vn34\",\"contributions\":[]}\n"
 */
export function stringifyTally({ edition, contributions }: Tally): string {
  return `${JSON.stringify({
    $schema: tallySchemaAddress,
    schemaVersion: tallySchemaVersion,
    edition,
    contributions: contributions.map(toContribution),
  })}\n`;
}

// Keys are named one by one: their order is that of the file, and nothing else can come along.

const toContribution = (each: Contribution): Contribution => ({
  contributor: each.contributor,
  place: each.place,
  asOf: each.asOf,
  sums: each.sums.map(toSum),
  straddling: each.straddling.map(toStraddling),
});

const toSum = (sum: TallySum): TallySum => ({
  place: sum.place,
  measure: sum.measure,
  ...(sum.scheme !== undefined && { scheme: sum.scheme }),
  value: sum.value,
  qualifier: sum.qualifier,
  knownCount: sum.knownCount,
  missingCount: sum.missingCount,
  expectedCount: sum.expectedCount,
  undeterminedCount: sum.undeterminedCount,
  ...(sum.firstDay && { firstDay: sum.firstDay }),
  ...(sum.lastDay && { lastDay: sum.lastDay }),
  ...(sum.stillActiveCount !== undefined && { stillActiveCount: sum.stillActiveCount }),
  ...(sum.overlapCount !== undefined && { overlapCount: sum.overlapCount }),
});

const toStraddling = (each: StraddlingEvents): StraddlingEvents => ({
  place: each.place,
  event: each.event,
  boundary: each.boundary,
  schemes: each.schemes,
  first: each.first,
  last: each.last,
  eventCount: each.eventCount,
});
