import { issueOf } from "../../issue/issue-of.js";
import type { FigureCheck } from "../figure-check.js";

/** Seven provinces stated, six named: once for each cluster that a figure speaks of. */
export const checkClusterSizes: FigureCheck = (figures, context) =>
  context.clusters.flatMap((cluster) => {
    const about = figures.filter((figure) => figure.cluster === cluster.id);
    if (about.length === 0 || cluster.members.length === cluster.statedSize) return [];
    return [
      issueOf(
        "cluster-size-differs",
        {
          clusterVi: cluster.name.vi,
          clusterEn: cluster.name.en,
          stated: cluster.statedSize,
          known: cluster.members.length,
        },
        { figures: about.map(({ id }) => id), cluster: cluster.id },
      ),
    ];
  });
