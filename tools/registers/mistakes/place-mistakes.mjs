import { fold } from "../fold.mjs";
import { slipName } from "../slip-name.mjs";
import { typeWords } from "../list-places.mjs";
import { inCell } from "./mistake.mjs";

/** @type {Map<string, Set<string>>} */
const namesByProvince = new Map();

/** The names of communes that a row with a province's name may mean: of both editions, before and after mergers. */
function namesOf({ id, kin }, { places }) {
  const known = namesByProvince.get(id);
  if (known) return known;
  const relatives = [...places.vn63, ...places.vn34].filter((each) => kin.includes(each.id));
  const names = new Set(
    relatives.flatMap(({ communes }) => communes.map(({ name }) => fold(name))),
  );
  namesByProvince.set(id, names);
  return names;
}

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
  make: (context) => {
    const { random, club } = context;
    const { name, type } = club.commune;
    if (name.length < 5 || /\d/.test(name)) return undefined;
    const slip = slipName(random, name, namesOf(club.province, context));
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
  inCell("commune-elsewhere", "commune-not-in-province", "commune", (context) => {
    const { random, club, places } = context;
    const other = random.pick(places[club.province.edition]);
    const { name, type } = random.pick(other.communes);
    if (other === club.province || name.length < 5 || /\d/.test(name)) return undefined;
    return namesOf(club.province, context).has(fold(name))
      ? undefined
      : `${typeWords[type]} ${name}`;
  }),
];
