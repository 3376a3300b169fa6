import { tellDrawn } from "./tell-drawn.js";

const load = async (path) => (await fetch(path)).json();

/** Fetches outlines and numbers once, as a careful author does, and draws them in every box of the page. */
export async function drawMaps(geometryPath, draw) {
  const [geometry, values] = await Promise.all([
    load(`/geometry/${geometryPath}`),
    load("/data/values.json"),
  ]);
  for (const box of document.querySelectorAll(".map")) draw(box, geometry, values);
  tellDrawn();
}
