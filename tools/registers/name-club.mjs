const places = {
  commune: ["thôn", "bản", "xóm", "ấp", "làng"],
  town: ["khu phố", "tổ dân phố", "khối"],
  ward: ["khu phố", "tổ dân phố", "khối"],
  "special-zone": ["thôn", "khu"],
};
const heads = [
  [5, "CLB Liên thế hệ tự giúp nhau"],
  [3, "CLB LTHTGN"],
  [2, "Câu lạc bộ Liên thế hệ tự giúp nhau"],
  [1, "CLB liên thế hệ TGN"],
];
const first = [
  "Nà",
  "Phú",
  "Tân",
  "An",
  "Đồng",
  "Hòa",
  "Vĩnh",
  "Bình",
  "Xuân",
  "Thanh",
  "Pò",
  "Khuổi",
];
const second = [
  "Lầu",
  "Mỹ",
  "Thịnh",
  "Bình",
  "Lộc",
  "Tiến",
  "Hưng",
  "Sơn",
  "Ngọc",
  "Kéo",
  "Thành",
  "Hải",
];

/**
 * What tells the clubs of one commune apart: a hamlet by number or by name.
 * @param {import("./random.mjs").Random} random
 * @param {string} communeType
 */
export function nameHamlet(random, communeType) {
  const word = random.pick(places[communeType]);
  return random.chance(0.5)
    ? `${word} ${random.int(1, 30)}`
    : `${word} ${random.pick(first)} ${random.pick(second)}`;
}

/** @param {import("./random.mjs").Random} random @param {string} hamlet */
export const nameClub = (random, hamlet) => `${random.weigh(heads)} ${hamlet}`;
