import { foldPlaceName } from "@ishc/core/match";

/** How the full name of a unit is made from its short one, by type; a name that differs is told whole. */
const fullNames = {
  province: { vi: "tỉnh {name}", en: "{name} Province" },
  municipality: { vi: "thành phố {name}", en: "{name} City" },
};

/** The types of province: how a full name is made, and the words that texts write around a name. */
export const packUnitTypes = ({ unitTypes }) =>
  Object.fromEntries(
    unitTypes
      .filter(({ level }) => level === "province")
      .map(({ id, name, prefixes, suffixes }) => {
        if (!fullNames[id]) throw new Error(`No pattern for full names of type "${id}".`);
        return [id, { name, full: fullNames[id], prefixes, suffixes }];
      }),
  );

function packLabel({ short, full, type }) {
  const made = (language) => fullNames[type][language].replace("{name}", short[language]);
  const isMade = full.vi === made("vi") && full.en === made("en");
  return { ...short, type, ...(isMade ? {} : { full }) };
}

/** Aliases that folding does not make equal to a name or to an alias in front of them. */
function packAliases({ aliases, labels }) {
  const known = new Set(labels.flatMap(({ short }) => [short.vi, short.en]).map(foldPlaceName));
  return aliases
    .map(({ text }) => text)
    .filter((text) => {
      const key = foldPlaceName(text);
      return !known.has(key) && known.add(key);
    });
}

/** What the map says of a unit: its first label, what changed later and from which day, and aliases. */
export function packNames(province) {
  const [first, ...changes] = province.labels;
  const aliases = packAliases(province);
  return {
    ...packLabel(first),
    ...(changes.length > 0 && {
      changes: changes.map((label) => ({ from: label.from, ...packLabel(label) })),
    }),
    ...(aliases.length > 0 && { aliases }),
  };
}
