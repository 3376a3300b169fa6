import { html, nothing, type TemplateResult } from "lit";
import type { PanelHost } from "../panel/panel-host.js";
import type { Panel } from "../panel/panel.js";
import { toolsTexts } from "./tools-texts.js";

/** What the last use of an element's tools left to show. */
const results = new WeakMap<PanelHost, TemplateResult>();

const kinds = ["svg", "png", "csv", "embed"] as const;

async function use(kind: (typeof kinds)[number], host: PanelHost, panel: Panel): Promise<void> {
  const words = toolsTexts[panel.language];
  let result: TemplateResult | undefined;
  try {
    if (kind === "embed") {
      const { findLiveEmbedCode } = await import("../embed/live-embed-code.js");
      const key = host.input?.key;
      const dataUrl = typeof key === "string" && /^https?:/.test(key) ? key : undefined;
      result = drawCode(findLiveEmbedCode(host, panel, dataUrl), panel);
    } else {
      const { downloadPanel } = await import("../export/download-panel.js");
      await downloadPanel((await host.withArtwork?.(panel)) ?? panel, kind);
    }
  } catch {
    result = html`<p role="status">${words.pictureBlocked}</p>`;
  }
  if (result) results.set(host, result);
  else results.delete(host);
  host.requestUpdate();
  host.tell(kind);
}

function drawCode(code: string | undefined, { language }: Panel): TemplateResult {
  const words = toolsTexts[language];
  if (code === undefined) return html`<p role="status">${words.noCode}</p>`;
  const selectAll = ({ target }: FocusEvent) => {
    (target as HTMLTextAreaElement).select();
  };
  return html`<label>
    ${words.code}
    <textarea readonly rows="4" cols="30" part="code" .value=${code} @focus=${selectAll}></textarea>
  </label>`;
}

/** The tools under a figure: save it as a picture or a table, take it to another page. */
export function toolsMenu(host: PanelHost, panel: Panel): TemplateResult {
  const words = toolsTexts[panel.language];
  return html`${kinds.map(
    (kind) =>
      html`<button part="tool" @click=${() => use(kind, host, panel)}>${words[kind]}</button>`,
  )}
  ${results.get(host) ?? nothing}`;
}
