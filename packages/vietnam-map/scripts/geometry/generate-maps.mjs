import { formedFrom } from "../../../vietnam/dist/index.js";
import { archipelagos, smallIslands } from "./archipelagos.mjs";
import { buildLevel, levels } from "./build-level.mjs";
import { encodeArc } from "./encode-arcs.mjs";
import { checkGates } from "./gates.mjs";
import { origin, readSource } from "./read-source.mjs";

// The frame of the mainland; the archipelagos lie to its east and are drawn in insets or beside it.
const frameKm = { width: 771, height: 1650 };

const packArc = (index) => (index < 0 ? `~${~index}` : index);
const packUnit = ({ polygons }) =>
  polygons.map((rings) => rings.map((ring) => ring.map(packArc).join(",")).join("/")).join(";");

/** Every generated file by name: one for each level of detail, both editions from one set of arcs. */
export async function generateMaps() {
  const source = await readSource();
  const files = {};
  for (const [level, options] of Object.entries(levels)) {
    const built = buildLevel(source, formedFrom, options);
    checkGates(built, source, formedFrom);
    const { unitsPerKm } = built;
    const pack = (units) => Object.fromEntries(units.map((unit) => [unit.code, packUnit(unit)]));
    files[`${level}.json`] = `${JSON.stringify({
      generated: { from: origin, command: "npm run data" },
      licence: "ODbL-1.0",
      credit: "© OpenStreetMap",
      creditUrl: "https://www.openstreetmap.org/copyright",
      format: 1,
      level,
      unitsPerKm,
      width: frameKm.width * unitsPerKm,
      height: frameKm.height * unitsPerKm,
      arcs: built.arcs.map(encodeArc).join(" "),
      units: { vn63: pack(built.editions.vn63), vn34: pack(built.editions.vn34) },
      archipelagos: archipelagos(unitsPerKm),
      smallIslands: smallIslands(unitsPerKm),
    })}\n`;
  }
  return files;
}
