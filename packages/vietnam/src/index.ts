export { cluster2In2018 } from "./clusters/cluster-2-2018.js";
export { gazetteer } from "./places/gazetteer.js";
