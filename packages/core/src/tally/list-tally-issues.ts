import type { Issue } from "../issue/issue.js";
import { issueOf } from "../issue/issue-of.js";
import { findProvince } from "../place/find-province.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { countryId, type PlaceId } from "../place/place.js";
import { findContributor } from "./contributor.js";
import { overlaps } from "./overlaps.js";
import { subjectKey } from "./sum-table.js";
import type { Contribution, Tally } from "./tally.js";
import { isTallyMeasure, tallyMeasures } from "./tally-measures.js";

/** What a schema cannot see in a tally: places that are not there, counts and sums that contradict each other. */
export function listTallyIssues(
  { edition, contributions }: Tally,
  gazetteer: Gazetteer,
): readonly Issue[] {
  const known = gazetteer.editions.some(({ id }) => id === edition);
  if (!known) {
    return [issueOf("tally-place-unknown", { path: "edition", place: edition, edition })];
  }
  return contributions.flatMap((contribution, index) => {
    const path = `contributions[${index}]`;
    const repeated = contributions.slice(0, index).find((other) => overlaps(other, contribution));
    return [
      ...(repeated ? [issueOf("tally-repeated", { path, id: contribution.contributor })] : []),
      ...listContributorIssues(contribution, path, edition, gazetteer),
      ...listSumIssues(contribution, path, edition, gazetteer),
    ];
  });
}

function listContributorIssues(
  { contributor, place, asOf }: Contribution,
  path: string,
  edition: string,
  gazetteer: Gazetteer,
): readonly Issue[] {
  if (place !== countryId && findProvince(gazetteer, place)?.edition !== edition) {
    return [issueOf("tally-place-unknown", { path: `${path}.place`, place, edition })];
  }
  const named = findContributor(contributor);
  // After a regroup the contributor is a province of the edition before.
  const isPart = named && findProvince(gazetteer, place)?.formedFrom.includes(named.place);
  return named && (named.place === place || isPart) && named.asOf === asOf
    ? []
    : [issueOf("tally-contributor-differs", { path: `${path}.contributor`, contributor })];
}

function listSumIssues(
  { contributor, place: own, sums, straddling }: Contribution,
  path: string,
  edition: string,
  gazetteer: Gazetteer,
): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const kind = findContributor(contributor)?.kind;
  const table = kind === "plans" || kind === "trainings" ? kind : undefined;
  // Communes are no part of the gazetteer of provinces; the form of their ids and the edition are checked.
  const isCommune = (place: PlaceId) =>
    place.startsWith(`${edition}:`) && !findProvince(gazetteer, place) && own !== countryId;
  sums.forEach((sum, index) => {
    const at = `${path}.sums[${index}]`;
    const { place, measure, knownCount: given, missingCount: missing, expectedCount } = sum;
    const key = `${place} ${subjectKey(sum)}`;
    if (seen.has(key)) issues.push(issueOf("tally-repeated", { path: at, id: key }));
    seen.add(key);
    if (given + missing !== expectedCount) {
      issues.push(
        issueOf("tally-counts-differ", {
          path: at,
          known: given,
          missing,
          expected: expectedCount,
        }),
      );
    }
    // Overlaps are told by the kind of table; a sum of another would count unseen.
    if (isTallyMeasure(measure) && tallyMeasures[measure].table !== table) {
      const params = { path: `${at}.measure`, measure, contributor };
      issues.push(issueOf("tally-measure-of-other-table", params));
    }
    if (place === own) return;
    if (!isCommune(place)) {
      issues.push(issueOf("tally-place-unknown", { path: `${at}.place`, place, edition }));
    } else if (isTallyMeasure(measure) && !tallyMeasures[measure].ofCommunes) {
      issues.push(issueOf("tally-measure-too-fine", { path: `${at}.measure`, measure }));
    }
  });
  straddling.forEach(({ place }, index) => {
    if (place !== own) {
      const at = `${path}.straddling[${index}].place`;
      issues.push(issueOf("tally-place-unknown", { path: at, place, edition }));
    }
  });
  const whole = sums.find(({ place, measure }) => place === own && measure === "clubs");
  const sum = sums
    .filter(({ place, measure }) => place !== own && measure === "clubs")
    .reduce((total, { value }) => total + value, 0);
  if (whole && sum > whole.value) {
    issues.push(issueOf("tally-communes-above-province", { path, sum, value: whole.value }));
  }
  return issues;
}
