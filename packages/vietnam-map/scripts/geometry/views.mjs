import { frameKm, project } from "./project.mjs";
import { gate } from "./gate.mjs";

/** The two deltas, where units are smallest: degrees that hold them whole. */
const views = [
  {
    id: "red-river",
    name: { vi: "Đồng bằng sông Hồng", en: "Red River Delta" },
    west: 105.2,
    east: 107.15,
    south: 19.85,
    north: 21.6,
  },
  {
    id: "mekong",
    name: { vi: "Đồng bằng sông Cửu Long", en: "Mekong Delta" },
    west: 103.8,
    east: 106.95,
    south: 8.45,
    north: 11.1,
  },
];

/** The views in the grid of a level: the frame around their four corners. */
export const placeViews = (unitsPerKm) =>
  views.map(({ id, name, west, east, south, north }) => {
    const corners = [west, east].flatMap((longitude) =>
      [south, north].map((latitude) => project([longitude, latitude])),
    );
    const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => corner[axis]));
    const [left, right] = [Math.max(0, Math.min(...xs)), Math.min(frameKm.width, Math.max(...xs))];
    const [top, bottom] = [Math.max(0, Math.min(...ys)), Math.min(frameKm.height, Math.max(...ys))];
    gate(right - left > 100 && bottom - top > 100, `the view ${id} lies in the frame`);
    const grid = (km) => Math.round(km * unitsPerKm);
    return {
      id,
      name,
      x: grid(left),
      y: grid(top),
      width: grid(right - left),
      height: grid(bottom - top),
    };
  });
