import type { CommuneType } from "../places/unit-types.js";
import type { SourceName } from "../places/sources.js";

/** Communes whose kind changed while name, code and land stayed: day, kind, source, codes with names. */
export const communeTypeChanges = [
  [
    "2026-04-30",
    "ward",
    "dong-nai-wards-2026",
    {
      "25270": "Lộc Ninh",
      "25357": "Tân Khai",
      "25363": "Đồng Phú",
      "26116": "Tân Phú",
      "26170": "Trị An",
      "26248": "Trảng Bom",
      "26326": "Dầu Giây",
      "26368": "Long Thành",
      "26425": "Xuân Lộc",
      "26485": "Nhơn Trạch",
    },
  ],
  [
    "2026-09-20",
    "ward",
    "bac-ninh-wards-2026",
    {
      "07294": "Bố Hạ",
      "07375": "Lạng Giang",
      "07399": "Kép",
      "07444": "Lục Nam",
      "07840": "Hiệp Hòa",
      "09193": "Yên Phong",
      "09292": "Phù Lãng",
      "09313": "Chi Lăng",
      "09319": "Tiên Du",
      "09454": "Gia Bình",
      "09475": "Nhân Thắng",
      "09496": "Lương Tài",
    },
  ],
] as const satisfies readonly (readonly [
  from: string,
  type: CommuneType,
  source: SourceName,
  names: Readonly<Record<string, string>>,
])[];
