import type { Cluster } from "../cluster/cluster.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { listProvinces } from "../place/list-provinces.js";
import { listRegions } from "../place/list-regions.js";
import { countryId, type EditionId, type PlaceId } from "../place/place.js";
import type { TallyArea } from "./rolled-up.js";

/** An area and the provinces that make it. */
export interface AreaMembers {
  readonly area: TallyArea;
  readonly provinces: readonly PlaceId[];
  /** How many provinces it has; of a cluster more may be stated than are named. */
  readonly provinceCount: number;
}

const areaOf = (area: TallyArea, provinces: readonly PlaceId[]): AreaMembers => ({
  area,
  provinces,
  provinceCount: provinces.length,
});

/** The areas above provinces: regions that are decided, clusters of the edition, the country. */
export function listAreas(
  gazetteer: Gazetteer,
  edition: EditionId,
  clusters: readonly Cluster[],
): readonly AreaMembers[] {
  const provinces = listProvinces(gazetteer, edition).map(({ id }) => id);
  const known = new Set(provinces);
  return [
    ...listRegions(gazetteer, edition).map((region) =>
      areaOf({ region: region.id }, region.provinces),
    ),
    ...clusters
      .filter(({ members }) => members.every((member) => known.has(member)))
      .map(({ id, members, statedSize }) => ({
        area: { cluster: id },
        provinces: members,
        provinceCount: Math.max(statedSize, members.length),
      })),
    areaOf({ place: countryId }, provinces),
  ];
}
