import { project } from "./project.mjs";

// Islands that stay at every level although they are small: people live there and look for them.
const keptIslands = [
  ["Côn Đảo", 106.6, 8.69],
  ["Phú Quý", 108.94, 10.52],
  ["Lý Sơn", 109.12, 15.38],
  ["Cù Lao Chàm", 108.51, 15.95],
  ["Thổ Chu", 103.47, 9.3],
  ["Hòn Sơn", 104.63, 9.8],
  ["Cô Tô", 107.77, 20.99],
  ["Hòn Tre", 104.84, 9.96],
  ["Hòn Lớn", 109.35, 12.6],
].map(([name, longitude, latitude]) => ({ name, at: project([longitude, latitude]) }));

const nearKm = 6;

/** Whether a ring, in km, is one of the islands that every level keeps. */
export const isKeptIsland = (ring) =>
  keptIslands.some(({ at }) => ring.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < nearKm));
