import type { Cluster, ClusterId, Day, PlaceId } from "@ishc/core";
import { langSonArticle } from "../sources/lang-son-article.js";

/**
 * Emulation cluster 2 as the article of September 2018 states it: seven provinces, six of them
 * named. The seventh is published nowhere that we found, so it stays unknown.
 */
export const cluster2In2018: Cluster = {
  id: "cluster-2-2018" as ClusterId,
  name: { vi: "Cụm thi đua số 2", en: "Emulation cluster 2" },
  asOf: "2018-09-13" as Day,
  statedSize: 7,
  members: [
    "vn63:04",
    "vn63:06",
    "vn63:08",
    "vn63:19",
    "vn63:20",
    "vn63:25",
  ] as string[] as PlaceId[],
  sources: [langSonArticle.id],
};
