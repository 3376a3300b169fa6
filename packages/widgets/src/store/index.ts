export { getGeometryStore, type GeometryStore } from "./geometry-store.js";
export type { Loaded, LoadProblem } from "./loaded.js";
export { getPageStore, type PageStore } from "./page-store.js";
