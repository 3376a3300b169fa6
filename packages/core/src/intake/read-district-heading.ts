import type { CommuneIndex } from "../place/match/build-commune-index.js";
import { isDistrict } from "../place/match/is-district.js";

/** "I.", "2)", "A -" before a heading. */
const enumeration = /^(?:[ivxlc]{1,6}|\d{1,3}|[a-zđ])\s*[.)/:-]\s*/iu;
const districtWord = /^(?:huyện|huyen|quận|thị xã|thi xa|thành phố|thanh pho|tp|tx|h\.|q\.)[\s.]/iu;
const longestHeading = 80;

/** What a row of its own says of the rows below it: their district, or that it is one which nobody knows. */
export type DistrictHeading =
  { readonly kind: "district"; readonly district: string } | { readonly kind: "unknown" };

/**
 * Reads the heading of a section of a register: "I. Huyện Bắc Sơn", "HUYỆN BẮC SƠN: 12 CLB".
 *
 * @example
 * import { communes } from "@ishc/vietnam/communes";
 *
 * const index = buildCommuneIndex(gazetteer, communes);
 * readDistrictHeading(index, "I. Huyện Bắc Sơn"); // => { kind: "district", district: "Huyện Bắc Sơn" }
 * readDistrictHeading(index, "Ghi chú"); // => undefined
 */
export function readDistrictHeading(
  index: CommuneIndex,
  text: string,
): DistrictHeading | undefined {
  if (text.length > longestHeading) return undefined;
  const heading = (/^[^:(]*/.exec(text) ?? [""])[0].trim();
  const named = [heading, heading.replace(enumeration, "")].filter((each) =>
    districtWord.test(each),
  );
  const district = named.find((each) => isDistrict(index, each));
  if (district !== undefined) return { kind: "district", district };
  return named.length > 0 ? { kind: "unknown" } : undefined;
}
