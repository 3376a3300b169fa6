import type { Day } from "../../day/day.js";
import { buildCommuneIndex } from "../../place/match/build-commune-index.js";
import type { CommuneGazetteer, FormerCommune } from "../../place/commune.js";
import type { PlaceSourceId } from "../../place/place-source.js";
import type { EditionId, PlaceId } from "../../place/place.js";
import { smallGazetteer } from "../../place/testing/small-gazetteer.js";
import type { UnitTypeId } from "../../place/unit-type.js";
import type { SchemeId } from "../../scheme/scheme.js";
import type { CellValue } from "../cell-value.js";
import { clubColumns, type ClubColumn } from "../columns.js";

const commune = (code: string, province: string, name: string, type = "commune") => ({
  id: `new:${code}` as PlaceId,
  province: province as PlaceId,
  code,
  name,
  types: [
    { from: "2010-01-01" as Day, type: type as UnitTypeId, source: "law" as PlaceSourceId },
  ] as const,
});
const former = (
  province: string,
  district: string,
  name: string,
  today: string,
): FormerCommune => ({
  province: province as PlaceId,
  district,
  name,
  type: "commune" as UnitTypeId,
  listedIn: [today as PlaceId],
});

const communes: CommuneGazetteer = {
  edition: "new" as EditionId,
  formerEdition: "old" as EditionId,
  communes: [
    commune("101", "new:1", "Hữu Lũng"),
    commune("102", "new:1", "Vân Nham"),
    commune("201", "new:2", "Tân Thành", "ward"),
    commune("202", "new:2", "Yên Bình"),
  ],
  formerCommunes: [
    former("old:1", "Huyện Nga Sơn", "Phú Xuân", "new:101"),
    former("old:1", "Huyện Ba Sơn", "Phú Xuân", "new:102"),
    former("old:3", "Huyện Bắc Sơn", "Chiến Thắng", "new:202"),
  ],
};

/** A country of four communes and three former ones, for tests of registers. */
export const registerContext = {
  gazetteer: smallGazetteer,
  communes: buildCommuneIndex(smallGazetteer, communes),
  schemes: ["1533", "1336", "1648"].map((id) => ({
    id: id as SchemeId,
    decision: `${id}/QĐ-TTg`,
    name: { vi: `Đề án nhân rộng ${id}`, en: `Replication scheme ${id}` },
  })),
  asOf: "2026-06-30" as Day,
};

/** A row without anything to say of it. */
export const cleanClub: Readonly<Partial<Record<ClubColumn, CellValue>>> = {
  id: "LS-001",
  name: "CLB Liên thế hệ tự giúp nhau thôn 3",
  province: "Đông Hà",
  commune: "xã Hữu Lũng",
  decision: "12/QĐ-UBND",
  founded: "15/3/2021",
  scheme: "1336",
  project: "VIE071",
  as_of: "30/6/2026",
  members: 60,
  women: 40,
  members_60: 42,
  members_55: 50,
  disadvantaged: 20,
  board: 5,
  volunteers: 10,
  cared_for: 12,
  areas: "1-8",
  income_fund_vnd: "80.000.000",
  activity_fund_vnd: "5,5 triệu",
  borrowers: 20,
  loans_vnd: 60_000_000,
  rating: "Tốt",
  lat: "21,85",
  lon: 106.7,
};

/** A register of rows that differ from a clean one, under English keys. */
export const registerOf = (
  ...rows: readonly Readonly<Partial<Record<ClubColumn, CellValue>>>[]
): { readonly file: string; readonly rows: readonly (readonly CellValue[])[] } => ({
  file: "danh-sach.xlsx",
  rows: [
    clubColumns.map(({ key }) => key),
    ...rows.map((row) => clubColumns.map(({ key }) => ({ ...cleanClub, ...row })[key] ?? "")),
  ],
});
