import { fold } from "../fold.mjs";
import { slipName } from "../slip-name.mjs";
import { typeWords } from "../list-places.mjs";
import { inCell } from "./mistake.mjs";

/** @type {Map<string, Set<string>>} */
const namesByProvince = new Map();
const namesOf = ({ id, communes }) => {
  const known = namesByProvince.get(id) ?? new Set(communes.map(({ name }) => fold(name)));
  namesByProvince.set(id, known);
  return known;
};

const allProvinces = ({ places }, asOf) =>
  new Set([...places.vn63, ...places.vn34].map((each) => fold(each.labelOn(asOf).name)));

/** @type {import("./mistake.mjs").Mistake} */
const provinceSlip = {
  id: "province-slip",
  code: "place-unknown",
  certainty: "probable",
  column: "province",
  make: (context) => {
    const { name } = context.club.province.labelOn(context.club.asOf);
    const slip = slipName(context.random, name, allProvinces(context, context.club.asOf));
    return slip === undefined ? undefined : { cells: { province: slip }, suggestion: name };
  },
};

/** @type {import("./mistake.mjs").Mistake} */
const communeSlip = {
  id: "commune-slip",
  code: "commune-unknown",
  certainty: "probable",
  column: "commune",
  make: ({ random, club }) => {
    const { name, type } = club.commune;
    if (name.length < 5 || /\d/.test(name)) return undefined;
    const slip = slipName(random, name, namesOf(club.province));
    if (slip === undefined) return undefined;
    const word = random.chance(0.5) ? `${typeWords[type]} ` : "";
    return { cells: { commune: word + slip }, suggestion: name };
  },
};

/** Places that do not exist, or not there. */
export const placeMistakes = [
  provinceSlip,
  communeSlip,
  inCell("province-none", "place-unknown", "province", ({ random }) =>
    random.pick(["Miền Bắc", "Trung ương", "Lào", "xxx"]),
  ),
  inCell("commune-elsewhere", "commune-not-in-province", "commune", ({ random, club, places }) => {
    const other = random.pick(places[club.province.edition]);
    const { name, type } = random.pick(other.communes);
    if (other === club.province || name.length < 5 || /\d/.test(name)) return undefined;
    return namesOf(club.province).has(fold(name)) ? undefined : `${typeWords[type]} ${name}`;
  }),
];
