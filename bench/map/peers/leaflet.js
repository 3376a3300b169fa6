import { geoJSON, map } from "leaflet/dist/leaflet-src.esm.js";
import "leaflet/dist/leaflet.css";
import { colourOf, drawLegend } from "../page/classes.js";
import { drawMaps } from "../page/draw-maps.js";

void drawMaps("regions.geojson", (box, geometry, values) => {
  const drawing = map(box, {
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: false,
  });
  const regions = geoJSON(geometry, {
    style: ({ properties }) => ({
      color: "#fff",
      weight: 1,
      fillColor: colourOf(values[properties.code]),
      fillOpacity: 1,
    }),
  });
  regions.bindTooltip(({ feature: { properties } }) => {
    return `${properties.name}: ${values[properties.code]}`;
  });
  drawing.fitBounds(regions.getBounds());
  regions.addTo(drawing);
  drawLegend(box);
});
