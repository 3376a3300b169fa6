import type {
  CommuneCount,
  Day,
  EditionId,
  Gazetteer,
  PlaceAlias,
  PlaceId,
  Province,
  UnitLabel,
  UnitTypeId,
} from "@ishc/core";
import { aliases } from "./aliases.js";
import { communeCountChanges } from "./commune-count-changes.js";
import { country } from "./country.js";
import { editions } from "./editions.js";
import { formerPlaces } from "./former-places.js";
import { labelChanges } from "./label-changes.js";
import { regionSets } from "./regions.js";
import { placeSources, sourceId, type SourceName } from "./sources.js";
import { unitTypes, type ProvinceType } from "./unit-types.js";
import { vn34 } from "./vn34.js";
import { vn63 } from "./vn63.js";

const dayBefore = (day: string): Day =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as Day;

/** The full name says the type, unless the name is one that has it inside. */
function fullName(vi: string, en: string, type: ProvinceType): UnitLabel["full"] {
  if (vi.startsWith("Thành phố ")) return { vi, en };
  return type === "province"
    ? { vi: `tỉnh ${vi}`, en: `${en} Province` }
    : { vi: `thành phố ${vi}`, en: `${en} City` };
}

type Naming = readonly [
  from: string,
  vi: string,
  en: string,
  type: ProvinceType,
  source: SourceName,
];

function labelsOf(id: string, first: Naming, last: Day | null): Province["labels"] {
  const changes = labelChanges
    .filter(([changed]) => changed === id)
    .map(([, ...naming]): Naming => naming);
  const label = ([from, vi, en, type, source]: Naming, next: Naming | undefined): UnitLabel => ({
    from: from as Day,
    to: next ? dayBefore(next[0]) : last,
    type: type as string as UnitTypeId,
    short: { vi: vi.replace(/^Thành phố /, "TP. "), en },
    full: fullName(vi, en, type),
    source: sourceId(source),
  });
  return [
    label(first, changes[0]),
    ...changes.map((change, index) => label(change, changes[index + 1])),
  ];
}

const aliasesOf = (id: string): readonly PlaceAlias[] =>
  aliases.filter(([of]) => of === id).map(([, kind, text]) => ({ text, kind }));

function countOf(
  asOf: string,
  commune: number,
  ward: number,
  specialZone: number,
  source: SourceName,
): CommuneCount {
  return {
    asOf: asOf as Day,
    communeCount: commune + ward + specialZone,
    communeCountByType: { commune, ward, "special-zone": specialZone } as Record<
      UnitTypeId,
      number
    >,
    source: sourceId(source),
  };
}

const provinces63 = vn63.map(
  ([code, vi, en, type, isoCode, districtCount, communeCount]): Province => {
    const id = `vn63:${code}`;
    return {
      id: id as PlaceId,
      edition: "vn63" as EditionId,
      code,
      isoCode,
      labels: labelsOf(id, ["2008-08-01", vi, en, type, "codes-63"], "2025-06-30" as Day),
      aliases: aliasesOf(id),
      formedFrom: [],
      communeCounts: [
        {
          asOf: "2025-03-01" as Day,
          communeCount,
          districtCount,
          source: sourceId("codes-63"),
        },
      ],
      source: sourceId("codes-63"),
    };
  },
);

const provinces34 = vn34.map(
  ([code, vi, en, type, formedFrom, communeCount, wardCount, specialZoneCount]): Province => {
    const id = `vn34:${code}`;
    return {
      id: id as PlaceId,
      edition: "vn34" as EditionId,
      code,
      labels: labelsOf(id, ["2025-07-01", vi, en, type, "codes-34"], null),
      aliases: aliasesOf(id),
      formedFrom: formedFrom.split(" ").map((old) => `vn63:${old}` as PlaceId),
      communeCounts: [
        countOf("2025-07-01", communeCount, wardCount, specialZoneCount, "communes-34"),
        ...communeCountChanges
          .filter(([changed]) => changed === id)
          .map(([, asOf, communes, wards, zones, source]) =>
            countOf(asOf, communes, wards, zones, source),
          ),
      ],
      source: sourceId("mergers"),
    };
  },
);

/** The provinces of Viet Nam before and since 1 July 2025. */
export const gazetteer: Gazetteer = {
  country,
  unitTypes,
  editions,
  provinces: [...provinces63, ...provinces34],
  regionSets,
  formerPlaces,
  sources: placeSources,
};
