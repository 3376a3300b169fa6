import {
  calculateContributions,
  calculateCoverage,
  countryId,
  findEditionOn,
  listProvinces,
  measures,
  rankPlaces,
  sumPlaces,
  unitLabel,
} from "@ishc/core";
import { formatCount, formatDay, formatQualified, formatShare } from "@ishc/core/format";

const language = "vi";

/** Of each place its last figure up to a day; from a placeholder day nothing is computed. */
function lastOfEach(figures, places, day) {
  const last = new Map();
  for (const figure of figures) {
    const { place, part, asOf, asOfBasis } = figure;
    if (part || asOfBasis === "placeholder" || asOf > day || !places.includes(place)) continue;
    if (!(last.get(place)?.asOf > asOf)) last.set(place, figure);
  }
  return [...last.values()];
}

/**
 * Provinces beside each other: ranking, sum, coverage and share of the country, line by line. Every
 * number stands with its day, and who has not told is named.
 * @param {{ gazetteer: import("@ishc/core").Gazetteer, figures: readonly import("@ishc/core").Figure[] }} facts
 * @param {{ measure: import("@ishc/core").MeasureId, asOf: import("@ishc/core").Day }} question
 */
export function tellComparison({ gazetteer, figures }, { measure, asOf }) {
  const edition = findEditionOn(gazetteer, asOf);
  if (!edition) return ["Trước ngày 01/8/2008 không so các tỉnh được: chưa có danh sách."];
  const places = listProvinces(gazetteer, edition.id).map(({ id }) => id);
  const ofMeasure = figures.filter((figure) => figure.measure === measure);
  const told = lastOfEach(ofMeasure, places, asOf);
  const [country] = lastOfEach(ofMeasure, [countryId], asOf);
  const name = (place) => unitLabel(gazetteer, place, asOf).short[language];
  const day = (one) => formatDay(one, language);
  const span = ({ firstDay, lastDay }) =>
    firstDay ? ` (từ ${day(firstDay)} đến ${day(lastDay)})` : "";

  const { ranked, otherDays, withoutData } = rankPlaces(told, places);
  const { parts, rest, ...days } = calculateContributions(told, places, country);
  const shareOf = ({ place }) => {
    const share = country && parts.find(({ figure }) => figure.place === place)?.share;
    return share ? `, bằng ${formatShare(share, language, share)} của cả nước` : "";
  };
  const row = (figure) =>
    `${name(figure.place)}: ${formatQualified(figure, language)} (${day(figure.asOf)})${shareOf(figure)}`;
  const list = (title, items) => (items.length > 0 ? [`${title}: ${items.join(", ")}.`] : []);
  const sum = sumPlaces(told, places);
  const covered = measure === "clubs" ? [calculateCoverage(told, places)] : [];

  return [
    `${measures[measure].label[language]}, ${edition.name[language]}`,
    ...ranked.map(({ rank, figure }) => `${formatCount(rank, language)}. ${row(figure)}`),
    ...otherDays.map((figure) => `Không xếp hạng, số liệu khác thời điểm: ${row(figure)}`),
    ...list("Chưa có số liệu", withoutData.map(name)),
    ...(told.length > 0
      ? [
          `Cộng ${formatCount(told.length, language)} nơi: ${formatQualified(sum, language)}${span(sum)}.`,
        ]
      : []),
    ...covered.map(
      ({ ratio, ...covering }) =>
        `Có câu lạc bộ: ${formatQualified({ value: ratio.numerator, qualifier: ratio.qualifier }, language)} trên ${formatCount(ratio.denominator, language)} tỉnh, thành phố${span(covering)}.`,
    ),
    ...(country && rest
      ? [
          `Cả nước công bố ${formatQualified(country, language)} (${day(country.asOf)}); chưa biết ở đâu: ${formatQualified(rest, language)}${span(days)}.`,
        ]
      : []),
  ];
}
