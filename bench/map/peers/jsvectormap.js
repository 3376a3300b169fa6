import jsVectorMap from "jsvectormap";
import "jsvectormap/dist/jsvectormap.css";
import { colourOf, drawLegend, legendRows } from "../page/classes.js";
import { drawMaps } from "../page/draw-maps.js";

void drawMaps("paths.json", (box, { width, height, paths }, values) => {
  const inset = { left: 0, top: 0, width, height, bbox: [] };
  jsVectorMap.addMap("vietnam", { width, height, insets: [inset], paths });
  new jsVectorMap({
    selector: box,
    map: "vietnam",
    zoomOnScroll: false,
    series: {
      regions: [
        {
          attribute: "fill",
          scale: Object.fromEntries(legendRows.map(({ colour }) => [colour, colour])),
          values: Object.fromEntries(
            Object.entries(values).map(([code, value]) => [code, colourOf(value)]),
          ),
        },
      ],
    },
    onRegionTooltipShow: (_, tooltip, code) => tooltip.text(`${tooltip.text()}: ${values[code]}`),
  });
  drawLegend(box);
});
