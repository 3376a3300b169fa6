import type { Cluster } from "../cluster/cluster.js";
import { combineQualifiers } from "../figure/combine-qualifiers.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { countryId, type PlaceId } from "../place/place.js";
import { addSums, type SumContent } from "./add-sums.js";
import { findObstacle, isOfDistricts, type Part } from "./derive-province.js";
import { listAreas } from "./list-areas.js";
import { listCoverage } from "./list-coverage.js";
import type { NotDerivable, RolledUpSum, RolledUpSubject, RolledUpTally } from "./rolled-up.js";
import { subjectKey } from "./sum-table.js";
import type { Contribution, Tally, TallyEvent } from "./tally.js";
import type { TallyMeasureId } from "./tally-measures.js";

export interface RollUpContext {
  readonly gazetteer: Gazetteer;
  readonly clusters?: readonly Cluster[];
}

/** What one province has of one subject, and whether it is told of the whole province, of some districts or not. */
interface ProvinceEntry {
  readonly parts: readonly Part[];
  readonly content: SumContent;
  readonly told: "whole" | "districts" | "not";
}

/** Subject by subject what the provinces have. */
type ProvinceEntries = ReadonlyMap<string, ReadonlyMap<PlaceId, ProvinceEntry>>;

/**
 * The sums of every commune, province, region, cluster and the country that a tally gives, each with
 * its word, its first and last day, and how many provinces told. What its parts do not make is
 * listed as not derivable, with the parts that lack; the sums above still hold every part.
 *
 * @throws {UnknownEditionError} when the gazetteer lacks the tally's edition.
 * @example
 * rollUp({ edition: "vn34" as EditionId, contributions: [] }, { gazetteer }).notDerivable; // => []
 */
export function rollUp(tally: Tally, { gazetteer, clusters = [] }: RollUpContext): RolledUpTally {
  const notDerivable: NotDerivable[] = [];
  const entries = collect(tally, gazetteer, notDerivable);
  const sums: RolledUpSum[] = [];
  const whole = { numerator: 1, denominator: 1 };

  for (const [commune, parts] of listCommunes(tally)) {
    const content = addSums(parts.map(({ sum }) => sum));
    sums.push(
      claim(subjectOf(parts, { place: commune }), content, whole, contributorsOf(parts), 0),
    );
  }
  for (const byProvince of entries.values()) {
    for (const [place, { parts, content, told }] of byProvince) {
      if (told === "not" || place === countryId) continue;
      sums.push(
        claim(
          subjectOf(parts, { place }),
          content,
          told === "whole" ? whole : { ...whole, numerator: 0 },
          contributorsOf(parts),
          countStraddling(parts),
        ),
      );
    }
  }
  for (const { area, provinces, provinceCount } of listAreas(gazetteer, tally.edition, clusters)) {
    const places = "place" in area ? [...provinces, countryId] : provinces;
    for (const byProvince of entries.values()) {
      const found = places.flatMap((place) => byProvince.get(place) ?? []);
      if (found.length === 0) continue;
      const parts = found.flatMap((entry) => entry.parts);
      const numerator = provinces.filter((place) => {
        const entry = byProvince.get(place);
        return entry?.told === "whole" && isKnown(entry.content);
      }).length;
      sums.push(
        claim(
          subjectOf(parts, area),
          addSums(found.map(({ content }) => content)),
          { numerator, denominator: provinceCount },
          contributorsOf(parts),
          countStraddling(parts),
        ),
      );
    }
  }
  return { sums: [...sums, ...listCoverage(tally, sums, gazetteer, clusters)], notDerivable };
}

/** The sums of communes: one that two former districts share is told by both. */
function listCommunes(tally: Tally): ReadonlyMap<PlaceId, readonly Part[]> {
  const communes = new Map<PlaceId, Part[]>();
  for (const contribution of tally.contributions) {
    for (const sum of contribution.sums) {
      if (sum.place === contribution.place) continue;
      const parts = communes.get(sum.place);
      if (parts) parts.push({ contribution, sum });
      else communes.set(sum.place, [{ contribution, sum }]);
    }
  }
  return communes;
}

/** Of a province without clubs every number is known: there is nobody who lacks. */
const isKnown = ({ knownCount, expectedCount }: SumContent) =>
  knownCount > 0 || expectedCount === 0;

function collect(
  tally: Tally,
  gazetteer: Gazetteer,
  notDerivable: NotDerivable[],
): ProvinceEntries {
  const parts = new Map<string, Map<PlaceId, Part[]>>();
  for (const contribution of tally.contributions) {
    for (const sum of contribution.sums) {
      if (sum.place !== contribution.place) continue;
      const byPlace = parts.get(subjectKey(sum)) ?? new Map<PlaceId, Part[]>();
      parts.set(subjectKey(sum), byPlace);
      byPlace.set(sum.place, [...(byPlace.get(sum.place) ?? []), { contribution, sum }]);
    }
  }
  return new Map(
    [...parts].map(([key, byPlace]) => [
      key,
      new Map(
        [...byPlace].map(([place, found]): [PlaceId, ProvinceEntry] => {
          const obstacle = place === countryId ? undefined : findObstacle(place, found, gazetteer);
          if (obstacle) notDerivable.push({ ...subjectOf(found, { place }), ...obstacle });
          const content = addSums(found.map(({ sum }) => sum));
          const told = obstacle ? "not" : isOfDistricts(found) ? "districts" : "whole";
          return [place, { parts: found, content, told }];
        }),
      ),
    ]),
  );
}

function subjectOf([first]: readonly Part[], area: RolledUpSubject["area"]): RolledUpSubject {
  // Parts come in groups of one subject, and no group is empty.
  const { measure, scheme } = (first as Part).sum;
  return { area, measure, ...(scheme !== undefined && { scheme }) };
}

const contributorsOf = (parts: readonly Part[]) =>
  parts.map(({ contribution }) => contribution.contributor);

const events: Readonly<Partial<Record<TallyMeasureId, TallyEvent>>> = {
  new_clubs: "founded",
  dissolved_clubs: "dissolved",
  trainings: "trained",
  training_days: "trained",
  people_trained: "trained",
};

function countStraddling(parts: readonly Part[]): number {
  const { measure, scheme } = parts[0]?.sum ?? {};
  const counted = measure && events[measure];
  if (counted === undefined) return 0;
  const listed = (contribution: Contribution) =>
    contribution.straddling.filter(
      ({ event, schemes }) => event === counted && scheme !== undefined && schemes.includes(scheme),
    );
  return parts
    .flatMap(({ contribution }) => listed(contribution))
    .reduce((count, { eventCount }) => count + eventCount, 0);
}

/** A sum with the word for what it lacks. */
function claim(
  subject: RolledUpSubject,
  content: SumContent,
  provinces: RolledUpSum["provinces"],
  contributors: RolledUpSum["contributors"],
  straddlingCount: number,
): RolledUpSum {
  const isComplete =
    content.missingCount + content.undeterminedCount + straddlingCount === 0 &&
    provinces.numerator >= provinces.denominator;
  return {
    ...subject,
    ...content,
    qualifier: combineQualifiers(content.qualifier, isComplete ? "exact" : "at-least"),
    provinces,
    ...(straddlingCount > 0 && { straddlingCount }),
    contributors,
  };
}
