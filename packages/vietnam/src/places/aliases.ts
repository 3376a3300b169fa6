import type { PlaceAlias } from "@ishc/core";

/**
 * How people write provinces besides their official names: id, kind, text. Missing marks, dashes,
 * spaces, case, tone placement and the words Tỉnh, T., Thành phố, TP. need no line here.
 *
 * Left out because they are two places, or a part of one: HN (Hà Nội, Hà Nam), ĐN (Đà Nẵng,
 * Đồng Nai), BN, HP, Vũng Tàu, Buôn Ma Thuột, Điện Biên Phủ.
 */
export const aliases = [
  ["vn63:06", "spelling", "Bắc Cạn"],
  ["vn63:10", "historical", "Lao Kay"],
  ["vn63:10", "spelling", "Lào Cay"],
  ["vn63:46", "popular", "Thừa Thiên"],
  ["vn63:46", "abbreviation", "TT-Huế"],
  ["vn63:46", "abbreviation", "TTH"],
  ["vn63:62", "historical", "Công Tum"],
  ["vn63:66", "spelling", "Đắc Lắc"],
  ["vn63:66", "spelling", "Đắc Lắk"],
  ["vn63:66", "spelling", "Đắk Lắc"],
  ["vn63:66", "historical", "Darlac"],
  ["vn63:67", "spelling", "Đắc Nông"],
  ["vn63:77", "abbreviation", "BR-VT"],
  ["vn63:77", "abbreviation", "BR-Vũng Tàu"],
  ["vn63:77", "abbreviation", "Bà Rịa - VT"],
  ["vn63:79", "popular", "Sài Gòn"],
  ["vn63:79", "abbreviation", "SG"],
  ["vn63:79", "abbreviation", "HCM"],
  ["vn63:79", "abbreviation", "HCMC"],
  ["vn34:15", "historical", "Lao Kay"],
  ["vn34:15", "spelling", "Lào Cay"],
  ["vn34:66", "spelling", "Đắc Lắc"],
  ["vn34:66", "spelling", "Đắc Lắk"],
  ["vn34:66", "spelling", "Đắk Lắc"],
  ["vn34:66", "historical", "Darlac"],
  ["vn34:79", "popular", "Sài Gòn"],
  ["vn34:79", "abbreviation", "SG"],
  ["vn34:79", "abbreviation", "HCM"],
  ["vn34:79", "abbreviation", "HCMC"],
] as const satisfies readonly (readonly [id: string, kind: PlaceAlias["kind"], text: string])[];
