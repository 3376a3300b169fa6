export { downloadKinds, downloadPanel, type DownloadKind } from "./download-panel.js";
export { panelToCsv } from "./panel-to-csv.js";
export { panelToSvg } from "./panel-to-svg.js";
export { PictureBlockedError, svgToPng } from "./svg-to-png.js";
