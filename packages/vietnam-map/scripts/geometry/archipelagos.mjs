import { project } from "./project.mjs";

// Islands and reefs of the two archipelagos, and two special zones that the outlines lack, typed by
// hand from published positions (latitude, longitude, to about 0.01 degree). They are facts of
// geography; no polygon of another map is used.
const hoangSa = [
  ["Phú Lâm", 16.834, 112.338],
  ["Hoàng Sa", 16.534, 111.608],
  ["Tri Tôn", 15.783, 111.201],
  ["Linh Côn", 16.667, 112.731],
  ["Quang Hòa", 16.452, 111.711],
  ["Duy Mộng", 16.463, 111.743],
  ["Quang Ảnh", 16.446, 111.508],
  ["Hữu Nhật", 16.506, 111.586],
  ["Bạch Quy", 16.05, 111.764],
  ["Cây", 16.98, 112.269],
  ["Bắc", 16.963, 112.309],
  ["Cồn Cát Tây", 16.978, 112.212],
  ["Đá Bắc", 17.1, 111.513],
  ["Bông Bay", 16.04, 112.533],
  ["Đá Lồi", 16.233, 111.683],
  ["Hải Sâm", 16.462, 111.589],
];

const truongSa = [
  ["Trường Sa", 8.645, 111.92],
  ["Song Tử Tây", 11.43, 114.331],
  ["Song Tử Đông", 11.453, 114.354],
  ["Nam Yết", 10.18, 114.366],
  ["Sơn Ca", 10.374, 114.478],
  ["Sinh Tồn", 9.886, 114.329],
  ["Sinh Tồn Đông", 9.904, 114.562],
  ["An Bang", 7.892, 112.921],
  ["Trường Sa Đông", 8.93, 112.35],
  ["Phan Vinh", 8.972, 113.697],
  ["Ba Bình", 10.377, 114.365],
  ["Thị Tứ", 11.053, 114.284],
  ["Loại Ta", 10.668, 114.424],
  ["Loại Ta Tây", 10.729, 114.353],
  ["Bến Lạc", 11.083, 115.021],
  ["Vĩnh Viễn", 10.733, 115.803],
  ["Bình Nguyên", 10.818, 115.828],
  ["Đá Tây", 8.85, 112.2],
  ["Đá Lát", 8.666, 111.677],
  ["Thuyền Chài", 8.167, 113.3],
  ["Núi Thị", 10.412, 114.57],
  ["Tiên Nữ", 8.86, 114.65],
  ["Đá Lớn", 10.05, 113.85],
  ["Cô Lin", 9.77, 114.25],
  ["Len Đao", 9.78, 114.37],
  ["Tốc Tan", 8.81, 113.99],
  ["Núi Le", 8.71, 114.19],
  ["Đá Nam", 11.39, 114.3],
  ["Gạc Ma", 9.72, 114.28],
  ["Chữ Thập", 9.55, 112.89],
  ["Vành Khăn", 9.9, 115.53],
  ["Su Bi", 10.92, 114.08],
  ["Châu Viên", 8.87, 112.84],
];

/**
 * The two archipelagos: the unit that governs them, the degrees within which they are said to lie,
 * and the frame of free sea, in km, where a narrow map shows them.
 */
export const archipelagos = [
  {
    id: "hoang-sa",
    name: { vi: "Quần đảo Hoàng Sa", en: "Hoàng Sa archipelago" },
    units: { vn63: "48", vn34: "48" },
    extent: { latitude: [15.75, 17.25], longitude: [111, 113] },
    insetKm: { x: 527, y: 430, width: 245, height: 235 },
    points: hoangSa,
  },
  {
    id: "truong-sa",
    name: { vi: "Quần đảo Trường Sa", en: "Trường Sa archipelago" },
    units: { vn63: "56", vn34: "56" },
    extent: { latitude: [6.5, 12], longitude: [111.5, 117 + 1 / 3] },
    insetKm: { x: 534, y: 1461, width: 238, height: 190 },
    points: truongSa,
  },
];

/** Special zones that the outlines lack. */
const smallIslands = [
  { units: { vn63: "31", vn34: "31" }, point: ["Bạch Long Vĩ", 20.13, 107.73] },
  { units: { vn63: "45", vn34: "44" }, point: ["Cồn Cỏ", 17.16, 107.34] },
];

const place = (unitsPerKm, [name, latitude, longitude]) => {
  const [x, y] = project([longitude, latitude]).map((km) => Math.round(km * unitsPerKm));
  return { name, x, y };
};

/** The archipelagos in the grid of a level. */
export const placeArchipelagos = (unitsPerKm) =>
  archipelagos.map(({ id, name, units, insetKm, points }) => ({
    id,
    name,
    units,
    inset: Object.fromEntries(Object.entries(insetKm).map(([side, km]) => [side, km * unitsPerKm])),
    points: points.map((point) => place(unitsPerKm, point)),
  }));

/** The special zones in the grid of a level. */
export const placeSmallIslands = (unitsPerKm) =>
  smallIslands.map(({ units, point }) => ({ units, ...place(unitsPerKm, point) }));
