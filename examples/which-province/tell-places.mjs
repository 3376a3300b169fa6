import {
  countryId,
  getEdition,
  getProvince,
  hasPlaceOn,
  listPredecessors,
  listSuccessors,
  unitLabel,
} from "@ishc/core";
import { buildPlaceIndex, matchPlace } from "@ishc/core/match";

const date = (day) => day.split("-").reverse().join("/");

/** What is odd about an exact answer, in words. */
const noteWords = {
  "place-ended": "ngày hỏi không còn đơn vị này",
  "place-not-begun": "ngày hỏi chưa có đơn vị này",
  "type-differs": "từ đứng trước tên không đúng loại đơn vị",
};

/**
 * Tells for each name which place it is on the row's day, and what has become of it by today.
 * @param {import("@ishc/core").Gazetteer} gazetteer
 * @param {readonly string[]} names
 * @param {{ asOf?: string, today: string }} days
 */
export function tellPlaces(gazetteer, names, { asOf, today }) {
  const index = buildPlaceIndex(gazetteer);
  const full = (place, day) => `${unitLabel(gazetteer, place, day).full.vi} (${place})`;
  const short = (place) => unitLabel(gazetteer, place, today).short.vi;

  /** What a place's land is today, and what else belongs to it now. */
  const landToday = (place) => {
    if (place === countryId || hasPlaceOn(gazetteer, place, today))
      return `là ${full(place, today)}`;
    const { from } = getEdition(gazetteer, getProvince(gazetteer, place).edition);
    if (from > today) {
      const parts = listPredecessors(gazetteer, place).map((part) => full(part, today));
      return parts.length > 0 ? `là đất của ${parts.join(", ")}` : "chưa có trong danh sách nào";
    }
    const heirs = listSuccessors(gazetteer, place).map((heir) => {
      const others = listPredecessors(gazetteer, heir).filter((part) => part !== place);
      const merged = others.map(short).join(", ");
      return full(heir, today) + (merged ? `, hợp nhất với ${merged}` : "");
    });
    return `là ${heirs.join("; ")}`;
  };

  /** @param {import("@ishc/core").ExactPlace} match */
  const tellOne = ({ place, notes }) => {
    const then = full(place, asOf ?? today);
    const now = landToday(place);
    const words = notes.map((note) => ` (${noteWords[note]})`).join("");
    return `${then}${words}${now === `là ${then}` ? "" : `; ngày ${date(today)} ${now}`}`;
  };

  /** A day decides between editions; for a code or for twins of one edition it does not. */
  const advice = (reason) =>
    reason === "edition"
      ? "Hãy cho biết ngày (--as-of) hoặc viết mã đầy đủ."
      : "Hãy viết mã đầy đủ.";

  return names.map((name) => {
    const match = matchPlace(index, name, asOf === undefined ? {} : { asOf });
    const tell = (sentence) => ({
      name,
      text: `${name}: ${sentence}`,
      isOne: match.kind === "exact",
    });
    if (match.kind === "exact") return tell(tellOne(match));
    if (match.kind === "ambiguous") {
      const places = match.candidates.map((place) => full(place, asOf ?? today)).join(" hay ");
      return tell(`chưa rõ là ${places}. ${advice(match.reason)}`);
    }
    const hints = match.suggestions.map((suggestion) => suggestion.name).join(", ");
    if (match.former) {
      return tell(`tỉnh cũ, có đến ngày ${date(match.former.to)}, sau đó thuộc ${hints}`);
    }
    if (match.reason === "before-editions") {
      const codes = match.suggestions.flatMap(({ places }) => places).join(", ");
      const first = date(gazetteer.editions[0].from);
      return tell(
        `ngày ${date(asOf)} là trước ${first}; tên và địa giới tỉnh trước ngày đó không kiểm tra được.` +
          (codes ? ` Nếu hỏi về tỉnh của thời sau, hãy viết mã đầy đủ: ${codes}.` : ""),
      );
    }
    const none = "không có tỉnh, thành phố nào tên như vậy.";
    return tell(hints ? `${none} Có phải: ${hints}?` : none);
  });
}
