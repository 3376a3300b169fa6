import { MapChart } from "echarts/charts";
import { TooltipComponent, VisualMapComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { legendRows } from "../page/classes.js";
import { drawMaps } from "../page/draw-maps.js";

use([MapChart, TooltipComponent, VisualMapComponent, SVGRenderer]);

void drawMaps("regions.geojson", (box, geometry, values) => {
  registerMap("vietnam", geometry);
  init(box, null, { renderer: "svg" }).setOption({
    animation: false,
    tooltip: {},
    visualMap: {
      type: "piecewise",
      left: 8,
      bottom: 8,
      pieces: legendRows.map(({ colour, text, from, below }) => ({
        gte: from,
        ...(below && { lt: below }),
        color: colour,
        label: text,
      })),
    },
    series: {
      type: "map",
      map: "vietnam",
      nameProperty: "code",
      layoutCenter: ["50%", "50%"],
      layoutSize: box.clientHeight,
      // A degree of longitude at 16° N, in degrees of latitude.
      aspectScale: 0.96,
      data: geometry.features.map(({ properties: { code } }) => ({
        name: code,
        value: values[code],
      })),
    },
  });
});
