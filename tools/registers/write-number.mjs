const inThrees = (value, sign) => String(value).replace(/\B(?=(\d{3})+$)/g, sign);

/** A number of people or things. @param {import("./random.mjs").Random} random @param {number} value */
export function writeCount(random, value) {
  return value < 1000
    ? random.weigh([
        [12, String(value)],
        [1, `${value} người`],
      ])
    : random.pick([String(value), inThrees(value, "."), inThrees(value, " ")]);
}

/** An amount of đồng, a multiple of 100,000. @param {import("./random.mjs").Random} random @param {number} vnd */
export function writeVnd(random, vnd) {
  const millions = String(vnd / 1_000_000).replace(".", ",");
  return random.weigh([
    [3, String(vnd)],
    [3, inThrees(vnd, ".")],
    [2, `${millions} triệu`],
    [1, `${millions} triệu đồng`],
    [1, `${inThrees(vnd, ".")} đ`],
    ...(vnd % 100_000_000 === 0 && vnd >= 1e9
      ? [[2, `${String(vnd / 1e9).replace(".", ",")} tỷ`]]
      : []),
  ]);
}

/** What stands in a cell when nobody has reported a number. @param {import("./random.mjs").Random} random */
export const writeMissing = (random) =>
  random.weigh([
    [8, ""],
    [1, "-"],
    [1, "chưa có"],
    [1, "chưa báo cáo"],
    [1, "không áp dụng"],
  ]);
