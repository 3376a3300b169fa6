export { formatCount } from "./format-count.js";
export { formatDay } from "./format-day.js";
