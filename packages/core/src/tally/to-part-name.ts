import { foldName } from "../place/match/fold-name.js";

/** How offices shorten the kinds of districts. */
const shortened: Readonly<Record<string, string>> = {
  h: "huyen",
  q: "quan",
  tx: "thi-xa",
  tp: "thanh-pho",
};

/**
 * The name of a district in the id of a contributor: its kind, because a town and a district of one
 * province may share their name (Cao Lãnh), then its letters without marks.
 *
 * @example
 * toPartName("H. Cao Lộc"); // => "huyen-cao-loc"
 */
export function toPartName(district: string): string {
  const [first = "", ...rest] = district
    .trim()
    .split(/[\s.,–-]+/)
    .map((word) => foldName(word).key)
    .filter((word) => word !== "");
  return [rest.length > 0 ? (shortened[first] ?? first) : first, ...rest].join("-");
}
