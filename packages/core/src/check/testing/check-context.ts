import type { Cluster, ClusterId } from "../../cluster/cluster.js";
import type { Day } from "../../day/day.js";
import type { EditionId, PlaceId } from "../../place/place.js";
import type { Gazetteer } from "../../place/gazetteer.js";
import type { Province } from "../../place/province.js";
import type { PlaceSourceId } from "../../place/place-source.js";
import type { UnitTypeId } from "../../place/unit-type.js";
import type { SchemeId } from "../../scheme/scheme.js";

const source = "test" as PlaceSourceId;
const type = "province" as UnitTypeId;

/** So many provinces, the named ones first: core knows no country, and these tests need only a few. */
const provinces = (edition: string, count: number, names: readonly string[]): readonly Province[] =>
  Array.from({ length: count }, (_, index) => {
    const code = String(index + 1).padStart(2, "0");
    const vi = names[index] ?? `Tỉnh thử ${edition} ${code}`;
    const name = { vi, en: vi };
    return {
      id: `${edition}:${code}` as PlaceId,
      edition: edition as EditionId,
      code,
      labels: [{ from: "2008-08-01" as Day, to: null, type, short: name, full: name, source }],
      aliases: [],
      formedFrom: [],
      communeCounts: [],
      source,
    };
  });

const testGazetteer: Gazetteer = {
  country: {
    type: "country" as UnitTypeId,
    short: { vi: "Cả nước", en: "The country" },
    full: { vi: "cả nước", en: "the whole country" },
    aliases: [],
  },
  unitTypes: [
    {
      id: type,
      level: "province",
      name: { vi: "tỉnh", en: "province" },
      prefixes: ["tỉnh"],
      suffixes: [],
    },
  ],
  editions: [
    {
      id: "vn63" as EditionId,
      name: { vi: "63 tỉnh, thành phố", en: "63 provinces" },
      from: "2008-08-01" as Day,
      to: "2025-06-30" as Day,
      hasDistricts: true,
      source,
    },
    {
      id: "vn34" as EditionId,
      name: { vi: "34 tỉnh, thành phố", en: "34 provinces" },
      from: "2025-07-01" as Day,
      to: null,
      hasDistricts: false,
      source,
    },
  ],
  provinces: [
    ...provinces("vn63", 63, [
      "Hà Nội",
      "Lai Châu",
      "Lạng Sơn",
      "Nghệ An",
      "Ninh Bình",
      "Ninh Thuận",
      "Tuyên Quang",
      "Đắk Lắk",
      "Hòa Bình",
    ]),
    ...provinces("vn34", 34, ["Hà Nội", "Lạng Sơn", "Nghệ An", "Tuyên Quang", "Đắk Lắk"]),
  ],
  regionSets: [],
  formerPlaces: [],
  sources: [],
};

const cluster = (id: string, statedSize: number): Cluster => ({
  id: id as ClusterId,
  name: { vi: `Cụm thi đua thử ${id}`, en: `Test cluster ${id}` },
  asOf: "2018-09-13" as Day,
  statedSize,
  members: ["01", "02", "03", "04", "05", "06"].map((code) => `vn63:${code}` as PlaceId),
  sources: [],
});

/** What the cases are checked against; the cut-off is 25 November 2025. */
export const testContext = {
  gazetteer: testGazetteer,
  clusters: [cluster("cluster-2-2018", 7), cluster("cluster-of-six", 6)],
  schemes: ["1533", "1336", "1648"].map((id) => ({ id: id as SchemeId })),
  asOf: "2025-11-25" as Day,
};
