import fc from "fast-check";
import type { Club } from "../../club/club.js";
import { smallGazetteer } from "../../place/testing/small-gazetteer.js";
import type { EditionId } from "../../place/place.js";
import { mergeTallies } from "../merge-tallies.js";
import type { Tally } from "../tally.js";
import { TallyBuilder } from "../tally-builder.js";
import { clubsOf, windows } from "./clubs.js";
import { plansOf, trainingsOf } from "./plans-and-trainings.js";

export const old = "old" as EditionId;
export const recent = "new" as EditionId;

interface Counted {
  readonly edition?: EditionId;
  readonly asOf?: string;
  readonly district?: string;
}

/** Counts what there is in the small country. */
export const builderOf = ({ edition = old, asOf = "2009-12-31", ...rest }: Counted = {}) =>
  new TallyBuilder({
    gazetteer: smallGazetteer,
    edition,
    asOf: asOf,
    schemes: windows,
    ...rest,
  });

/** The tally of some clubs of the small country. */
export function tallyOf(clubs: readonly Club[], counted: Counted = {}): Tally {
  const builder = builderOf(counted);
  for (const each of clubs) builder.add(each);
  return builder.toTally();
}

const days = fc.constantFrom("2004-06-30", "2009-10-31", "2009-11-30", "2009-12-31");

/** Tallies of the registers, plans and trainings of some provinces, each on its day, no province twice. */
export const registers = (
  provinces: readonly string[],
  edition: EditionId = old,
): fc.Arbitrary<readonly Tally[]> =>
  fc.tuple(
    ...provinces.map((province) =>
      fc
        .tuple(
          fc.array(clubsOf([province]), { maxLength: 6 }),
          fc.array(plansOf(province), { maxLength: 3 }),
          fc.array(trainingsOf(province), { maxLength: 3 }),
          days,
          fc.constantFrom("huyện Đông", undefined),
        )
        .map(([clubs, plans, trainings, asOf, district]) => {
          const builder = builderOf({ edition, asOf, ...(district && { district }) });
          for (const each of clubs) builder.add(each);
          for (const each of plans) builder.addPlan(each);
          for (const each of trainings) builder.addTraining(each);
          return builder.toTally();
        }),
    ),
  );

export const mergeAll = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((all, each) => mergeTallies(all, each));
