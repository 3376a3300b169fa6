import type {
  Commune,
  CommuneGazetteer,
  Day,
  EditionId,
  FormerCommune,
  PlaceId,
  UnitTypeId,
} from "@ishc/core";
import { sourceId, type SourceName } from "../places/sources.js";
import type { CommuneType } from "../places/unit-types.js";
import { vn34 } from "../places/vn34.js";
import { communeRows } from "./data/generated/communes.js";
import { formerCommuneRows } from "./data/generated/former-communes.js";
import { communeTypeChanges } from "./type-changes.js";

const typeByLetter: Readonly<Record<string, CommuneType>> = {
  X: "commune",
  P: "ward",
  T: "town",
  K: "special-zone",
};

const typeOf = (letter: string | undefined): UnitTypeId =>
  typeByLetter[letter ?? ""] as string as UnitTypeId;

const typeFrom = (from: string, type: UnitTypeId, source: SourceName) => ({
  from: from as Day,
  type,
  source: sourceId(source),
});

function readCommunes(province: string, row: string): readonly Commune[] {
  let last = 0;
  return row.split(",").map((text) => {
    const [, step = "", letter, name = ""] = /^([0-9a-z]+)([A-Z])(.*)$/.exec(text) ?? [];
    last += parseInt(step, 36);
    const code = String(last).padStart(5, "0");
    return {
      id: `vn34:${code}` as PlaceId,
      province: `vn34:${province}` as PlaceId,
      code,
      name,
      types: [
        typeFrom("2025-07-01", typeOf(letter), "commune-names"),
        ...communeTypeChanges
          .filter(([, , , names]) => code in names)
          .map(([from, type, source]) => typeFrom(from, type as string as UnitTypeId, source)),
      ],
    };
  });
}

function readFormerCommunes(
  province: string,
  row: string,
  communes: readonly Commune[],
): readonly FormerCommune[] {
  return row.split("|").flatMap((text) => {
    const [district = "", ...units] = text.split(";");
    return units.map((unit) => {
      const [name = "", places = ""] = unit.split("=");
      return {
        province: `vn63:${province}` as PlaceId,
        district,
        name: name.slice(1),
        type: typeOf(name[0]),
        listedIn: places.split("+").flatMap((place) => communes[parseInt(place, 36)]?.id ?? []),
      };
    });
  });
}

function readAll(): CommuneGazetteer {
  const byProvince = new Map(
    Object.entries(communeRows).map(([code, row]) => [code, readCommunes(code, row)]),
  );
  const heirs = new Map(
    vn34.flatMap(([code, , , , formedFrom]) =>
      formedFrom.split(" ").map((old): [string, string] => [old, code]),
    ),
  );
  return {
    edition: "vn34" as EditionId,
    formerEdition: "vn63" as EditionId,
    communes: [...byProvince.values()].flat(),
    formerCommunes: Object.entries(formerCommuneRows).flatMap(([code, row]) =>
      readFormerCommunes(code, row, byProvince.get(heirs.get(code) ?? "") ?? []),
    ),
  };
}

/**
 * The 3,321 communes since 2025-07-01, and by name those of before with the communes they are
 * listed to have gone to.
 */
export const communes: CommuneGazetteer = /* @__PURE__ */ readAll();
