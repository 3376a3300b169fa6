import fc from "fast-check";
import type { Club } from "../../club/club.js";
import type { Day } from "../../day/day.js";
import { smallGazetteer } from "../../place/testing/small-gazetteer.js";
import type { EditionId } from "../../place/place.js";
import { mergeTallies } from "../merge-tallies.js";
import type { Tally } from "../tally.js";
import { TallyBuilder } from "../tally-builder.js";
import { clubsOf, windows } from "./clubs.js";

export const old = "old" as EditionId;
export const recent = "new" as EditionId;

/** The tally of some clubs of the small country. */
export function tallyOf(
  clubs: readonly Club[],
  { edition = old, asOf = "2009-12-31" }: { edition?: EditionId; asOf?: string } = {},
): Tally {
  const builder = new TallyBuilder({
    gazetteer: smallGazetteer,
    edition,
    asOf: asOf as Day,
    schemes: windows,
  });
  for (const each of clubs) builder.add(each);
  return builder.toTally();
}

const days = fc.constantFrom("2004-06-30", "2009-10-31", "2009-11-30", "2009-12-31");

/** Tallies of the registers of some provinces, each on its day, no province twice. */
export const registers = (
  provinces: readonly string[],
  edition: EditionId = old,
): fc.Arbitrary<readonly Tally[]> =>
  fc.tuple(
    ...provinces.map((province) =>
      fc
        .tuple(fc.array(clubsOf([province]), { maxLength: 6 }), days)
        .map(([clubs, asOf]) => tallyOf(clubs, { edition, asOf })),
    ),
  );

export const mergeAll = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((all, each) => mergeTallies(all, each));
