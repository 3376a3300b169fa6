import type { Cluster } from "../cluster/cluster.js";
import type { Gazetteer } from "../place/gazetteer.js";
import type { PlaceId } from "../place/place.js";
import { emptySum } from "./add-sums.js";
import { findContributor } from "./contributor.js";
import { listAreas } from "./list-areas.js";
import type { RolledUpSum, TallyArea } from "./rolled-up.js";
import type { Contribution, Tally } from "./tally.js";

/** What the registers of a province say of its communes. */
interface CommuneCoverage {
  readonly contributions: readonly Contribution[];
  /** Each once, also where two former districts share it. */
  readonly withClub: ReadonlySet<PlaceId>;
  /** Whether they are the registers of districts, which may not be all of them. */
  readonly isPartial: boolean;
  /** Clubs whose commune is known, and all. */
  readonly knownCount: number;
  readonly clubCount: number;
  readonly undeterminedCount: number;
}

/**
 * Places with a club, counted place by place in the tally's own edition: communes of each province
 * whose register names them, provinces of each area above. A club whose commune is not known leaves
 * the number of communes open upwards.
 *
 * @param sums what is rolled up already: of each province its clubs.
 */
export function listCoverage(
  tally: Tally,
  sums: readonly RolledUpSum[],
  gazetteer: Gazetteer,
  clusters: readonly Cluster[],
): readonly RolledUpSum[] {
  const clubs = new Map<PlaceId, RolledUpSum>();
  for (const sum of sums) {
    if (sum.measure === "clubs" && "place" in sum.area) clubs.set(sum.area.place, sum);
  }
  const communes = new Map<PlaceId, CommuneCoverage>();
  for (const contribution of tally.contributions) {
    const coverage = readCommunes(contribution);
    const known = communes.get(contribution.place);
    if (coverage) communes.set(contribution.place, known ? join(known, coverage) : coverage);
  }
  return [
    ...[...communes].map(([place, coverage]) => sumCommunes({ place }, [coverage], 1)),
    ...listAreas(gazetteer, tally.edition, clusters).flatMap(
      ({ area, provinces, provinceCount }) => {
        const covered = provinces.flatMap((place) => communes.get(place) ?? []);
        const told = provinces.flatMap((place) => clubs.get(place) ?? []);
        return [
          ...(covered.length > 0 ? [sumCommunes(area, covered, provinceCount)] : []),
          ...(told.length > 0 ? [countProvinces(area, told, provinceCount)] : []),
        ];
      },
    ),
  ];
}

function readCommunes(contribution: Contribution): CommuneCoverage | undefined {
  const ofCommunes = contribution.sums.filter(({ place }) => place !== contribution.place);
  const whole = contribution.sums.find(
    ({ place, measure }) => place === contribution.place && measure === "clubs",
  );
  // A register that names no commune says nothing of them, unless it has no club at all.
  if (!whole || (ofCommunes.length === 0 && whole.value > 0)) return undefined;
  return {
    contributions: [contribution],
    withClub: new Set(ofCommunes.filter(({ value }) => value > 0).map(({ place }) => place)),
    isPartial: findContributor(contribution.contributor)?.part !== undefined,
    knownCount: ofCommunes.reduce((count, { value }) => count + value, 0),
    clubCount: whole.value,
    undeterminedCount: whole.undeterminedCount,
  };
}

const join = (a: CommuneCoverage, b: CommuneCoverage): CommuneCoverage => ({
  contributions: [...a.contributions, ...b.contributions],
  withClub: new Set([...a.withClub, ...b.withClub]),
  isPartial: a.isPartial || b.isPartial,
  knownCount: a.knownCount + b.knownCount,
  clubCount: a.clubCount + b.clubCount,
  undeterminedCount: a.undeterminedCount + b.undeterminedCount,
});

function sumCommunes(
  area: TallyArea,
  covered: readonly CommuneCoverage[],
  provinceCount: number,
): RolledUpSum {
  const total = (read: (coverage: CommuneCoverage) => number) =>
    covered.reduce((sum, coverage) => sum + read(coverage), 0);
  const knownCount = total((each) => each.knownCount);
  const expectedCount = total((each) => each.clubCount);
  const undeterminedCount = total((each) => each.undeterminedCount);
  const contributions = covered.flatMap((coverage) => coverage.contributions);
  const days = contributions.map(({ asOf }) => asOf).sort();
  const toldCount = covered.filter(({ isPartial }) => !isPartial).length;
  const isComplete =
    knownCount === expectedCount && undeterminedCount === 0 && toldCount === provinceCount;
  return {
    area,
    measure: "communes_with_club",
    ...emptySum,
    value: total((each) => each.withClub.size),
    qualifier: isComplete ? "exact" : "at-least",
    knownCount,
    missingCount: expectedCount - knownCount,
    expectedCount,
    undeterminedCount,
    ...firstAndLast(days),
    provinces: { numerator: toldCount, denominator: provinceCount },
    contributors: contributions.map(({ contributor }) => contributor),
  };
}

function countProvinces(
  area: TallyArea,
  told: readonly RolledUpSum[],
  provinceCount: number,
): RolledUpSum {
  const isOpen = ({ value, qualifier }: RolledUpSum) => value === 0 && qualifier !== "exact";
  const undeterminedCount = told.filter(isOpen).length;
  const knownCount = told.length - undeterminedCount;
  return {
    area,
    measure: "provinces_with_club",
    ...emptySum,
    value: told.filter(({ value }) => value > 0).length,
    qualifier: knownCount < provinceCount ? "at-least" : "exact",
    knownCount,
    missingCount: provinceCount - knownCount,
    expectedCount: provinceCount,
    ...firstAndLast(
      told.flatMap(({ firstDay, lastDay }) => [firstDay ?? [], lastDay ?? []].flat()).sort(),
    ),
    provinces: { numerator: told.length, denominator: provinceCount },
    contributors: [...new Set(told.flatMap(({ contributors }) => contributors))],
  };
}

function firstAndLast<Day>(days: readonly Day[]): { firstDay?: Day; lastDay?: Day } {
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  return { ...(firstDay && { firstDay }), ...(lastDay && { lastDay }) };
}
