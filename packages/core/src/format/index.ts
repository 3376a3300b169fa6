export { formatCount, type Language } from "./format-count.js";
export { formatDay } from "./format-day.js";
