import { html, nothing, type TemplateResult } from "lit";
import { chartTexts } from "../chart/chart-texts.js";
import type { MapPanel } from "../chart/answer-map.js";
import type { Judgement } from "../judging/judge.js";
import { drawPanelFooter, headingLevelOf } from "../panel/draw-panel.js";
import type { MapHost } from "./map-host.js";
import { MapStage } from "./map-stage.js";
import { mapTexts } from "./map-texts.js";

const stages = new WeakMap<MapHost, MapStage>();

function stageOf(host: MapHost): MapStage {
  const stage = stages.get(host) ?? new MapStage(host);
  stages.set(host, stage);
  return stage;
}

/** A map inside the frame of its element. */
export function drawMapPanel(
  host: MapHost,
  panel: MapPanel,
  judgement: Judgement | undefined,
): TemplateResult {
  const { picture, language } = panel;
  const words = mapTexts[language];
  const stage = stageOf(host);
  stage.show(panel, host.view ?? undefined);
  const isOpen = stage.isTableOpen;
  const toggle = () => {
    stage.isTableOpen = !isOpen;
    host.requestUpdate();
  };
  return html`<div part="title" role="heading" aria-level=${headingLevelOf(host)}>
      ${panel.title}
    </div>
    ${judgement?.verdicts.map((verdict) => html`<p part="verdict late">${verdict}</p>`)}
    <p class="edition">${picture.edition}</p>
    ${picture.views.length > 0 ? stage.views : nothing}
    <div class="body">
      <div class="sheet">
        <div part="drawing" role="img" aria-label=${picture.summary}>${stage.plate}</div>
        <p class="names">${picture.islands.map(({ label }) => label).join(" · ")}</p>
      </div>
      <div class="side">
        ${stage.legend} ${stage.listing}
        <button part="toggle" aria-expanded=${isOpen} @click=${toggle}>
          ${isOpen ? words.hideTable : words.showTable}
        </button>
      </div>
    </div>
    <div part="table" class=${isOpen ? "" : "unseen"}>${stage.tabling}</div>
    ${panel.lines.map((line) => html`<p part="line">${line}</p>`)}
    <p part="credit">
      ${chartTexts[language].disclaimer}
      <a href=${picture.credit.url || nothing} rel="noopener">${picture.credit.text}</a>
    </p>
    ${drawPanelFooter(host, panel)}`;
}
