import type { ProvinceType } from "./unit-types.js";

/**
 * The 34 provinces since 2025-07-01: code, Vietnamese and English name, type, the codes of the 63
 * that it is the union of, and its communes (xã), wards (phường) and special zones (đặc khu) on
 * that day. What changed later is in `label-changes.ts` and `commune-count-changes.ts`.
 *
 * Codes, names: source `codes-34`. Mergers: source `mergers`. Counts: source `communes-34`.
 */
export const vn34 = [
  ["01", "Hà Nội", "Ha Noi", "municipality", "01", 75, 51, 0],
  ["04", "Cao Bằng", "Cao Bang", "province", "04", 53, 3, 0],
  ["08", "Tuyên Quang", "Tuyen Quang", "province", "02 08", 117, 7, 0],
  ["11", "Điện Biên", "Dien Bien", "province", "11", 42, 3, 0],
  ["12", "Lai Châu", "Lai Chau", "province", "12", 36, 2, 0],
  ["14", "Sơn La", "Son La", "province", "14", 67, 8, 0],
  ["15", "Lào Cai", "Lao Cai", "province", "10 15", 89, 10, 0],
  ["19", "Thái Nguyên", "Thai Nguyen", "province", "06 19", 77, 15, 0],
  ["20", "Lạng Sơn", "Lang Son", "province", "20", 61, 4, 0],
  ["22", "Quảng Ninh", "Quang Ninh", "province", "22", 22, 30, 2],
  ["24", "Bắc Ninh", "Bac Ninh", "province", "24 27", 66, 33, 0],
  ["25", "Phú Thọ", "Phu Tho", "province", "17 25 26", 133, 15, 0],
  ["31", "Hải Phòng", "Hai Phong", "municipality", "30 31", 67, 45, 2],
  ["33", "Hưng Yên", "Hung Yen", "province", "33 34", 93, 11, 0],
  ["37", "Ninh Bình", "Ninh Binh", "province", "35 36 37", 97, 32, 0],
  ["38", "Thanh Hóa", "Thanh Hoa", "province", "38", 147, 19, 0],
  ["40", "Nghệ An", "Nghe An", "province", "40", 119, 11, 0],
  ["42", "Hà Tĩnh", "Ha Tinh", "province", "42", 60, 9, 0],
  ["44", "Quảng Trị", "Quang Tri", "province", "44 45", 69, 8, 1],
  ["46", "Huế", "Hue", "municipality", "46", 19, 21, 0],
  ["48", "Đà Nẵng", "Da Nang", "municipality", "48 49", 70, 23, 1],
  ["51", "Quảng Ngãi", "Quang Ngai", "province", "51 62", 86, 9, 1],
  ["52", "Gia Lai", "Gia Lai", "province", "52 64", 110, 25, 0],
  ["56", "Khánh Hòa", "Khanh Hoa", "province", "56 58", 48, 16, 1],
  ["66", "Đắk Lắk", "Dak Lak", "province", "54 66", 88, 14, 0],
  ["68", "Lâm Đồng", "Lam Dong", "province", "60 67 68", 103, 20, 1],
  ["75", "Đồng Nai", "Dong Nai", "province", "70 75", 72, 23, 0],
  ["79", "Thành phố Hồ Chí Minh", "Ho Chi Minh City", "municipality", "74 77 79", 54, 113, 1],
  ["80", "Tây Ninh", "Tay Ninh", "province", "72 80", 82, 14, 0],
  ["82", "Đồng Tháp", "Dong Thap", "province", "82 87", 82, 20, 0],
  ["86", "Vĩnh Long", "Vinh Long", "province", "83 84 86", 105, 19, 0],
  ["91", "An Giang", "An Giang", "province", "89 91", 85, 14, 3],
  ["92", "Cần Thơ", "Can Tho", "municipality", "92 93 94", 72, 31, 0],
  ["96", "Cà Mau", "Ca Mau", "province", "95 96", 55, 9, 0],
] as const satisfies readonly (readonly [
  code: string,
  vi: string,
  en: string,
  type: ProvinceType,
  formedFrom: string,
  communeCount: number,
  wardCount: number,
  specialZoneCount: number,
])[];
