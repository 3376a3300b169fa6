import { hasPlaceOn, listPredecessors, listSuccessors, unitLabel } from "@ishc/core";
import { buildPlaceIndex, matchPlace } from "@ishc/core/match";

const date = (day) => day.split("-").reverse().join("/");

/**
 * Tells for each name which place it is on the row's day, and what has become of it by today.
 * @param {import("@ishc/core").Gazetteer} gazetteer
 * @param {readonly string[]} names
 * @param {{ asOf?: string, today: string }} days
 */
export function tellPlaces(gazetteer, names, { asOf, today }) {
  const index = buildPlaceIndex(gazetteer);
  const full = (place, day) => `${unitLabel(gazetteer, place, day).full.vi} (${place})`;

  /** What stands on a place's land today, and what else belongs to it now. */
  const todayOf = (place) => {
    if (place === "country" || hasPlaceOn(gazetteer, place, today)) return full(place, today);
    const heirs = listSuccessors(gazetteer, place).map((heir) => {
      const others = listPredecessors(gazetteer, heir).filter((part) => part !== place);
      const merged = others.map((part) => unitLabel(gazetteer, part, today).short.vi).join(", ");
      return full(heir, today) + (merged ? `, hợp nhất với ${merged}` : "");
    });
    return heirs.join("; ");
  };

  return names.map((name) => {
    const match = matchPlace(index, name, asOf === undefined ? {} : { asOf });
    const tell = (sentence) => ({
      name,
      text: `${name}: ${sentence}`,
      isOne: match.kind === "exact",
    });
    if (match.kind === "exact") {
      const now = todayOf(match.place);
      const then = full(match.place, asOf ?? today);
      return tell(now === then ? now : `${then}; ngày ${date(today)} là ${now}`);
    }
    if (match.kind === "ambiguous") {
      const places = match.candidates.map((place) => full(place, asOf ?? today)).join(" hay ");
      return tell(`chưa rõ là ${places}. Hãy cho biết ngày (--as-of) hoặc viết mã đầy đủ.`);
    }
    const hints = match.suggestions.map((suggestion) => suggestion.name).join(", ");
    if (match.former) {
      return tell(`tỉnh cũ, có đến ngày ${date(match.former.to)}, sau đó thuộc ${hints}`);
    }
    const none = "không có tỉnh, thành phố nào tên như vậy.";
    return tell(hints ? `${none} Có phải: ${hints}?` : none);
  });
}
