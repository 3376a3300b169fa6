export { vietnamGeometry } from "./middle.js";
