import type { Day } from "../../day/day.js";
import type { Gazetteer } from "../gazetteer.js";
import type { EditionId, PlaceId } from "../place.js";
import type { PlaceAlias } from "../place-alias.js";
import type { PlaceSourceId } from "../place-source.js";
import type { Province } from "../province.js";
import type { RegionId } from "../region.js";
import type { UnitType, UnitTypeId } from "../unit-type.js";

const source = "law" as PlaceSourceId;
const type = (
  id: string,
  level: UnitType["level"],
  prefixes: readonly string[],
  suffixes: readonly string[],
): UnitType => ({ id: id as UnitTypeId, level, name: { vi: id, en: id }, prefixes, suffixes });

function province(
  edition: string,
  code: string,
  names: readonly (readonly [from: string, name: string, type: string])[],
  rest: { formedFrom?: string[]; aliases?: PlaceAlias[] } = {},
): Province {
  const labels = names.map(([from, name, kind], index) => ({
    from: from as Day,
    to: (names[index + 1] ? "2011-12-31" : null) as Day | null,
    type: kind as UnitTypeId,
    short: { vi: name, en: name },
    full: { vi: `${kind} ${name}`, en: `${name} ${kind}` },
    source,
  }));
  return {
    id: `${edition}:${code}` as PlaceId,
    edition: edition as EditionId,
    code,
    labels: labels as unknown as Province["labels"],
    aliases: rest.aliases ?? [],
    formedFrom: (rest.formedFrom ?? []) as PlaceId[],
    communeCounts:
      edition === "new" ? [{ asOf: "2010-06-01" as Day, communeCount: 12, source }] : [],
    source,
  };
}

/**
 * A small country of two editions: three provinces until 2009, two since 2010. Code 2 was given
 * again, "Đông Hà" became larger, and became a city in 2012.
 */
export const smallGazetteer: Gazetteer = {
  country: {
    type: "country" as UnitTypeId,
    short: { vi: "Cả nước", en: "The country" },
    full: { vi: "cả nước", en: "the whole country" },
    aliases: [{ text: "Toàn quốc", kind: "popular" }],
  },
  unitTypes: [
    type("province", "province", ["tỉnh", "t."], ["province"]),
    type("city", "province", ["thành phố", "tp."], ["city"]),
    type("district", "district", ["huyện", "h."], []),
    type("town-district", "district", ["thị xã", "tx."], []),
    type("commune", "commune", ["xã", "x."], []),
    type("ward", "commune", ["phường", "p."], []),
  ],
  editions: [
    {
      id: "old" as EditionId,
      name: { vi: "cũ", en: "old" },
      from: "2000-01-01" as Day,
      to: "2009-12-31" as Day,
      hasDistricts: true,
      source,
    },
    {
      id: "new" as EditionId,
      name: { vi: "mới", en: "new" },
      from: "2010-01-01" as Day,
      to: null,
      hasDistricts: false,
      source,
    },
  ],
  provinces: [
    province("old", "1", [["2000-01-01", "Đông Hà", "province"]], {
      aliases: [{ text: "ĐH", kind: "abbreviation" }],
    }),
    province("old", "2", [["2000-01-01", "Hòa Bình", "province"]]),
    province("old", "3", [["2000-01-01", "Thái Sơn", "province"]]),
    province(
      "new",
      "1",
      [
        ["2010-01-01", "Đông Hà", "province"],
        ["2012-01-01", "Đông Hà", "city"],
      ],
      { formedFrom: ["old:1", "old:2"] },
    ),
    province("new", "2", [["2010-01-01", "Thái Sơn", "province"]], { formedFrom: ["old:3"] }),
  ],
  regionSets: [
    {
      id: "decided",
      name: { vi: "Vùng", en: "Regions" },
      edition: "old" as EditionId,
      status: "decided",
      regions: [
        {
          id: "all" as RegionId,
          name: { vi: "Tất cả", en: "All" },
          provinces: ["old:1", "old:2", "old:3"] as PlaceId[],
        },
      ],
      source,
    },
    {
      id: "proposed",
      name: { vi: "Đề xuất", en: "Proposal" },
      edition: "new" as EditionId,
      status: "proposal",
      regions: [],
      source,
    },
  ],
  formerPlaces: [
    {
      name: { vi: "Hà Cổ", en: "Ha Co" },
      to: "1999-12-31" as Day,
      joined: ["old:1" as PlaceId],
      source,
    },
  ],
  sources: [{ id: source, title: { vi: "Luật", en: "Law" }, basis: "read" }],
};
