/**
 * The one file for pages without a bundler, built as `ishc.js` and `ishc.classic.js`: it registers
 * every element and has the exports and snippets inside. Not an entry of the package.
 */
import "../define/ishc-stat-card.js";

export * as embed from "../embed/index.js";
export * as exports from "../export/index.js";
