import { html, nothing, type TemplateResult } from "lit";
import type { Judgement } from "../judging/judge.js";
import { drawBar } from "./draw-bar.js";
import { panelTexts } from "./panel-texts.js";
import type { PanelHost } from "./panel-host.js";
import type { Panel } from "./panel.js";

async function openTools(host: PanelHost): Promise<void> {
  try {
    host.menu = (await import("../tools/tools-menu.js")).toolsMenu;
    host.requestUpdate();
  } catch {
    // Without a connection there are no tools; the figure stays.
  }
}

/** Of the title; 3 where nothing sensible is given. */
export function headingLevelOf(host: PanelHost): number {
  const level = Number(host.headingLevel);
  return level > 0 && level < 7 ? level : 3;
}

/** The panel inside the frame of its element: figures large, the words between them small. */
export function drawPanel(
  host: PanelHost,
  panel: Panel,
  judgement: Judgement | undefined,
): TemplateResult {
  const verdictCount = judgement?.verdicts.length ?? 0;
  const isLate = judgement?.freshness && judgement.freshness !== "fresh";
  const partOf = (index: number) =>
    index >= verdictCount ? "line" : isLate && index === 0 ? "verdict late" : "verdict";
  return html`<div part="title" role="heading" aria-level=${headingLevelOf(host)}>
      ${panel.title}
    </div>
    <p part="value">
      ${panel.value
        .split(/(\d[\d.,]*)/)
        .map((text, index) => (index % 2 ? html`<b>${text}</b>` : text))}
    </p>
    ${panel.bar ? drawBar(panel.bar) : nothing}
    ${panel.lines.map((line, index) => html`<p part=${partOf(index)}>${line}</p>`)}
    ${drawPanelFooter(host, panel)}`;
}

/** Day and source of a panel, and its tools. */
export function drawPanelFooter(host: PanelHost, panel: Panel): TemplateResult {
  const words = panelTexts[panel.language];
  return html`<p part="source">${panel.sourceLine}</p>
    <footer>
      ${
        panel.sourceUrl
          ? html`<a href=${panel.sourceUrl} rel="noopener">${words.openSource}</a>`
          : nothing
      }
      <details part="tools" @toggle=${() => openTools(host)}>
        <summary>${words.tools}</summary>
        ${host.menu?.(host, panel)}
      </details>
    </footer>`;
}
