import {
  clubRatingChoices,
  dayBasisChoices,
  listProvinces,
  measureChoices,
  planKindChoices,
  qualifierChoices,
  shareMeasureChoices,
  sourceKindChoices,
  unitLabel,
  wholeKindChoices,
  type Choice,
  type Day,
} from "@ishc/core";
import { cluster2In2018, gazetteer, schemes } from "@ishc/vietnam";
import type { ChoiceListId } from "./guide-entry.js";

/** A list for a drop-down; the spreadsheet shows the heading above it on the sheet of choices. */
export interface ChoiceList {
  readonly heading: string;
  readonly values: readonly string[];
}

const firstWords = (choices: readonly Choice[]) => choices.map(({ words }) => words[0]);
const inVietnamese = new Intl.Collator("vi");

/** The 34 of today in the order of the alphabet, then those of the 63 whose name is gone. */
function listProvinceNames(): readonly string[] {
  const [formerEdition, edition] = gazetteer.editions;
  if (!formerEdition || !edition) return [];
  const names = (id: string, day: Day) =>
    listProvinces(gazetteer, id)
      .map((province) => unitLabel(gazetteer, province.id, day).short.vi)
      .sort(inVietnamese.compare);
  const today = names(edition.id, edition.from);
  const former = names(formerEdition.id, formerEdition.to ?? formerEdition.from);
  return [...today, ...former.filter((name) => !today.includes(name))];
}

/** What each drop-down offers: the words that `ishc check` reads, as people say them. */
export function listChoices(id: ChoiceListId): ChoiceList {
  const list = (heading: string, values: readonly string[]): ChoiceList => ({ heading, values });
  switch (id) {
    case "provinces":
      return list("34 tỉnh, thành phố, rồi các tỉnh cũ", listProvinceNames());
    case "places":
      return list("Cả nước, 34 tỉnh, thành phố, rồi các tỉnh cũ", [
        gazetteer.country.short.vi,
        ...listProvinceNames(),
      ]);
    case "editions":
      return list(
        "Số tỉnh, thành phố",
        gazetteer.editions.map((edition) => String(listProvinces(gazetteer, edition.id).length)),
      );
    case "schemes":
      return list(
        "Đề án quốc gia",
        schemes.map((scheme) => scheme.id),
      );
    case "ratings":
      return list("Xếp loại CLB", firstWords(clubRatingChoices));
    case "measures":
      return list("Chỉ tiêu thống kê", firstWords(measureChoices));
    case "target-measures":
      return list(
        "Chỉ tiêu của đề án, kế hoạch",
        firstWords([...measureChoices, ...shareMeasureChoices]),
      );
    case "qualifiers":
      return list("Chữ đi kèm con số", firstWords(qualifierChoices));
    case "day-bases":
      return list("Ngày lấy từ đâu", firstWords(dayBasisChoices));
    case "whole-kinds":
      return list("Tổng đếm cái gì", firstWords(wholeKindChoices));
    case "source-kinds":
      return list("Ai công bố", firstWords(sourceKindChoices));
    case "plan-kinds":
      return list("Văn bản của tỉnh", firstWords(planKindChoices));
    case "clusters":
      return list("Các cụm thi đua", [cluster2In2018.name.vi]);
  }
}
