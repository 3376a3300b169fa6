import type { PlaceId } from "../place/place.js";
import { emptySum } from "./add-sums.js";
import type { Tally, TallySum } from "./tally.js";
import { isOfPeople } from "./tally-measures.js";
import { fewestClubsForPeople } from "./thresholds.js";

/**
 * The tally as it may be shown: of a province with fewer than three clubs people and money count as
 * missing, in its own sums and thereby in every sum above it, so that no subtraction gives them back
 * (design, section 9). Its clubs stay.
 *
 * @example
 * withholdPeople({ edition: "vn34" as EditionId, contributions: [] }).contributions; // => []
 */
export function withholdPeople(tally: Tally): Tally {
  const clubCounts = new Map<PlaceId, number>();
  for (const { place, sums } of tally.contributions) {
    const clubs = sums.find((sum) => sum.place === place && sum.measure === "clubs");
    if (clubs) clubCounts.set(place, (clubCounts.get(place) ?? 0) + clubs.value);
  }
  const isSmall = (place: PlaceId) =>
    (clubCounts.get(place) ?? fewestClubsForPeople) < fewestClubsForPeople;
  return {
    ...tally,
    contributions: tally.contributions.map((contribution) =>
      isSmall(contribution.place)
        ? { ...contribution, sums: contribution.sums.map(withhold) }
        : contribution,
    ),
  };
}

function withhold(sum: TallySum): TallySum {
  if (!isOfPeople(sum.measure)) return sum;
  const { place, measure, scheme, expectedCount, undeterminedCount } = sum;
  return {
    place,
    measure,
    ...(scheme !== undefined && { scheme }),
    ...emptySum,
    missingCount: expectedCount,
    expectedCount,
    undeterminedCount,
  };
}
