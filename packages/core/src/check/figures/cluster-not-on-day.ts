import type { Cluster } from "../../cluster/cluster.js";
import { yearOf } from "../../day/year-of.js";
import type { Figure } from "../../figure/figure.js";
import { periodOfFigure } from "../../figure/period-of-figure.js";
import { issueOf } from "../../issue/issue-of.js";
import type { Issue } from "../../issue/issue.js";
import { findProvince } from "../../place/find-province.js";
import { getEdition } from "../../place/get-edition.js";
import { listEditionsIn } from "../../place/list-editions-in.js";
import type { FigureCheck, FigureCheckContext } from "../figure-check.js";

/**
 * A cluster in a figure of a time when its provinces were none, and, as a note, in one of another
 * year than its list of members: clusters are formed anew (decision 0211).
 */
export const checkClusterDays: FigureCheck = (figures, context) =>
  figures.flatMap((figure) => {
    const cluster = context.clusters.find(({ id }) => id === figure.cluster);
    return cluster ? checkDay(figure, cluster, context) : [];
  });

function checkDay(
  figure: Figure,
  cluster: Cluster,
  { gazetteer }: FigureCheckContext,
): readonly Issue[] {
  const period = periodOfFigure(figure);
  const held = listEditionsIn(gazetteer, period).map(({ id }) => id);
  const params = {
    clusterVi: cluster.name.vi,
    clusterEn: cluster.name.en,
    asOf: figure.asOf,
  };
  const about = { figures: [figure.id], cluster: cluster.id };
  const absent = cluster.members
    .map((member) => findProvince(gazetteer, member)?.edition)
    .find((edition) => edition !== undefined && !held.includes(edition));
  if (absent !== undefined) {
    const { name } = getEdition(gazetteer, absent);
    const edition = { editionVi: name.vi, editionEn: name.en };
    return [issueOf("cluster-not-on-day", { ...params, ...edition }, about)];
  }
  const { first, last } = yearOf(cluster.asOf);
  if (period.first <= last && period.last >= first) return [];
  const told = { listed: cluster.asOf, stated: cluster.statedSize };
  return [issueOf("cluster-of-other-year", { ...params, ...told }, about)];
}
