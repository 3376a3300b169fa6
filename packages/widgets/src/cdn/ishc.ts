/**
 * The one file for pages without a bundler, built as `ishc.js` and `ishc.classic.js`: it registers
 * every element and has the exports and snippets inside. Not an entry of the package
 * (docs/decisions/0036-files-for-a-page-without-a-bundler.md).
 */
import "../define/all.js";
import "./own-address.js";

export { embedCode, findEmbedSubject, setEmbedScript } from "../embed/index.js";
export { downloadPanel, panelToCsv, panelToSvg, svgToPng } from "../export/index.js";
