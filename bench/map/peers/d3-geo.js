import { geoConicEqualArea, geoPath } from "d3-geo";
import { colourOf, drawLegend } from "../page/classes.js";
import { drawMaps } from "../page/draw-maps.js";

const namespace = "http://www.w3.org/2000/svg";
const element = (name, attributes = {}) => {
  const created = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
};

void drawMaps("regions.geojson", (box, geometry, values) => {
  const [width, height] = [box.clientWidth, box.clientHeight];
  const projection = geoConicEqualArea()
    .parallels([11, 21])
    .rotate([-106, 0])
    .fitSize([width, height], geometry);
  const toPath = geoPath(projection);
  const drawing = element("svg", { viewBox: `0 0 ${width} ${height}` });
  for (const feature of geometry.features) {
    const { code, name } = feature.properties;
    const region = element("path", { d: toPath(feature), fill: colourOf(values[code]) });
    const title = element("title");
    title.textContent = `${name}: ${values[code]}`;
    region.append(title);
    drawing.append(region);
  }
  box.append(drawing);
  drawLegend(box);
});
