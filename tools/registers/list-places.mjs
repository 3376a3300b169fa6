import { gazetteer } from "@ishc/vietnam";
import { communes } from "@ishc/vietnam/communes";
import { fold } from "./fold.mjs";

/** The words before a commune's name, by the kind the gazetteer gives it. */
export const typeWords = {
  commune: "xã",
  ward: "phường",
  town: "thị trấn",
  "special-zone": "đặc khu",
};

/**
 * @typedef {object} RegisterCommune
 * @property {string} name
 * @property {string} type
 * @property {string} [district] with its word: "Huyện Cao Lộc"
 * @property {boolean} isAlone no other commune there sounds like it
 * @typedef {object} RegisterProvince
 * @property {string} id
 * @property {"vn63" | "vn34"} edition
 * @property {(day: string) => { type: string, name: string }} labelOn
 * @property {readonly RegisterCommune[]} communes
 * @property {readonly string[]} kin ids of the provinces of both editions that a row with its name may mean
 */

const labelOn =
  ({ labels }) =>
  (day) => {
    const label = labels.filter(({ from }) => from <= day).at(-1) ?? labels[0];
    return {
      type: label.type === "municipality" ? "thành phố" : "tỉnh",
      name: label.short.vi.replace(/^TP\. /, ""),
    };
  };

const markAlone = (list) => {
  const counts = new Map();
  const key = ({ name, district }) => `${district ?? ""}|${fold(name)}`;
  for (const each of list) counts.set(key(each), (counts.get(key(each)) ?? 0) + 1);
  return list.map((each) => ({ ...each, isAlone: counts.get(key(each)) === 1 }));
};

/** Every province of both editions with the communes a club can be in. @returns {readonly RegisterProvince[]} */
export function listPlaces() {
  const byProvince = new Map(gazetteer.provinces.map(({ id }) => [id, []]));
  for (const each of [...communes.communes, ...communes.formerCommunes]) {
    byProvince.get(each.province).push(each);
  }
  return gazetteer.provinces.map((province) => ({
    id: province.id,
    edition: /** @type {"vn63" | "vn34"} */ (province.edition),
    labelOn: labelOn(province),
    kin: gazetteer.provinces
      .filter(
        ({ id, labels, formedFrom }) =>
          id === province.id ||
          province.formedFrom.includes(id) ||
          formedFrom.includes(province.id) ||
          fold(labels.at(-1).short.vi) === fold(province.labels.at(-1).short.vi),
      )
      .map(({ id }) => id),
    communes: markAlone(
      byProvince.get(province.id).map(({ name, district, type, types }) => ({
        name,
        type: type ?? types[0].type,
        ...(district === undefined ? {} : { district }),
      })),
    ),
  }));
}
