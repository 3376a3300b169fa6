import type { Panel } from "../panel/panel.js";
import { panelFileName } from "./panel-file-name.js";
import { panelToCsv } from "./panel-to-csv.js";
import { panelToSvg } from "./panel-to-svg.js";
import { svgToPng } from "./svg-to-png.js";

/** The forms a panel can be saved in. */
export const downloadKinds = ["svg", "png", "csv"] as const;
export type DownloadKind = (typeof downloadKinds)[number];

/** Some browsers read the file only after the click is over. */
const releaseAfterMs = 40_000;

function makeFile(panel: Panel, kind: DownloadKind): Blob | Promise<Blob> {
  if (kind === "csv") return new Blob([panelToCsv(panel)], { type: "text/csv;charset=utf-8" });
  const svg = panelToSvg(panel);
  return kind === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : svgToPng(svg);
}

/**
 * Saves what a panel shows as a file on the reader's device. Nothing is sent anywhere.
 *
 * @throws {PictureBlockedError} for `png` where the page's policy forbids pictures from data addresses
 */
export async function downloadPanel(panel: Panel, kind: DownloadKind): Promise<void> {
  const address = URL.createObjectURL(await makeFile(panel, kind));
  const link = document.createElement("a");
  link.href = address;
  link.download = panelFileName(panel.title, kind);
  // Never part of the page: a click on a loose link saves too.
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, releaseAfterMs);
}
