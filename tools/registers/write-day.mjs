const two = (number) => String(number).padStart(2, "0");
const quarters = ["I", "II", "III", "IV"];

/**
 * An exact day as offices write it, day before month always.
 * @param {import("./random.mjs").Random} random
 * @param {string} day `2019-03-15`
 */
export function writeDay(random, day) {
  const [year, month, date] = day.split("-").map(Number);
  return random.weigh([
    [6, `${two(date)}/${two(month)}/${year}`],
    [3, `${date}/${month}/${year}`],
    [1, `${two(date)}-${two(month)}-${year}`],
    [1, `${date}.${month}.${year}`],
    [1, `ngày ${date} tháng ${month} năm ${year}`],
    [1, day],
  ]);
}

/** A day known to the month, the quarter or the year only. @param {import("./random.mjs").Random} random */
export function writeVagueDay(random, day) {
  const [year, month] = day.split("-").map(Number);
  return random.weigh([
    [3, `${month}/${year}`],
    [2, `tháng ${month}/${year}`],
    [1, `Quý ${quarters[Math.floor((month - 1) / 3)]}/${year}`],
    [2, String(year)],
    [1, `năm ${year}`],
  ]);
}
