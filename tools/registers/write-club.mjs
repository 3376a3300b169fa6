import { nameClub } from "./name-club.mjs";
import { spellName } from "./spell-name.mjs";
import { typeWords } from "./list-places.mjs";
import { writeCount, writeMissing, writeVnd } from "./write-number.mjs";
import { writeDay, writeVagueDay } from "./write-day.mjs";

const abbreviations = { xã: "X.", phường: "P.", "thị trấn": "TT.", "đặc khu": "Đặc khu" };
const areaNames = ["Tăng thu nhập", "Chăm sóc sức khỏe", "Quyền và lợi ích"];
const projects = ["VIE070", "VIE071", "VIE085"];

/** @param {import("./random.mjs").Random} random @param {import("./make-club.mjs").RegisterClub} club */
function writeProvince(random, { province, asOf }) {
  const { type, name } = province.labelOn(asOf);
  return spellName(random, {
    name,
    word: type,
    abbreviation: type === "tỉnh" ? "T." : "TP.",
    // "Thái Nguyên" and the like are read by the row's day; a word for the kind is never needed.
    needsWord: false,
    needsMarks: false,
  });
}

/** @param {import("./random.mjs").Random} random @param {import("./make-club.mjs").RegisterClub} club */
function writeCommune(random, { commune }) {
  const word = typeWords[commune.type];
  return spellName(random, {
    name: commune.name,
    word,
    abbreviation: abbreviations[word],
    // "Phường 1" is no place without its word, and two units of one sound need theirs.
    needsWord: !commune.isAlone || /^\d/.test(commune.name),
    needsMarks: !commune.isAlone,
  });
}

function writeAreas(random) {
  if (random.chance(0.15)) return writeMissing(random);
  if (random.chance(0.1)) return areaNames.join("; ");
  const areas = [1, 2, 3, 4, 5, 6, 7, 8].filter(() => random.chance(0.85));
  return areas.length === 0 ? "2" : areas.join(random.pick([", ", "; ", ","]));
}

/**
 * The cells of a club by column key, as an office writes them.
 * @param {import("./random.mjs").Random} random
 * @param {import("./make-club.mjs").RegisterClub} club
 * @returns {Record<string, string>}
 */
export function writeClub(random, club) {
  const or = (write) => (value) =>
    value === undefined ? writeMissing(random) : write(random, value);
  const numbers = (values, write) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, or(write)(value)]));
  const isOld = club.founded < "2024-01-01";
  const scheme = club.scheme ?? "";
  return {
    id: club.id,
    name: nameClub(random, club.hamlet),
    province: writeProvince(random, club),
    district: club.commune.district ?? "",
    commune: writeCommune(random, club),
    decision: random.chance(0.8) ? `${random.int(1, 400)}/QĐ-UBND` : "",
    // Of old clubs often only the month or the year is remembered; a dissolved one keeps its day.
    founded:
      isOld && club.dissolved === undefined && random.chance(0.15)
        ? writeVagueDay(random, club.founded)
        : writeDay(random, club.founded),
    dissolved: club.dissolved === undefined ? "" : writeDay(random, club.dissolved),
    scheme: scheme && random.chance(0.3) ? `Đề án ${scheme}` : scheme,
    project: random.chance(0.1) ? random.pick(projects) : "",
    as_of: writeDay(random, club.asOf),
    ...numbers(club.counts, writeCount),
    areas: writeAreas(random),
    ...numbers(club.vnd, writeVnd),
    rating: random.weigh([
      [4, ""],
      [3, "Tốt"],
      [2, "Khá"],
      [1, "Trung bình"],
    ]),
    lat: "",
    lon: "",
  };
}
