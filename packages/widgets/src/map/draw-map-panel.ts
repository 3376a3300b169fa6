import { html, nothing, type TemplateResult } from "lit";
import { chartTexts } from "../chart/chart-texts.js";
import { countPlaces } from "../chart/count-places.js";
import { drawArtwork } from "../chart/draw-artwork.js";
import { drawSwatch } from "../chart/draw-swatch.js";
import type { MapPanel } from "../chart/make-map.js";
import type { Judgement } from "../judging/judge.js";
import type { Panel } from "../panel/panel.js";
import { drawPanelFooter, headingLevelOf } from "../panel/draw-panel.js";
import { makeElement } from "./make-element.js";
import type { MapHost } from "./map-host.js";
import { MapStage } from "./map-stage.js";
import { mapTexts } from "./map-texts.js";

const stages = new WeakMap<MapHost, MapStage>();
const openTables = new WeakSet<MapHost>();
const swatches = new WeakMap<MapPanel, readonly Element[]>();

function stageOf(host: MapHost): MapStage {
  const stage = stages.get(host) ?? new MapStage(host);
  stages.set(host, stage);
  return stage;
}

function drawViews(host: MapHost, { picture }: MapPanel): TemplateResult | typeof nothing {
  if (picture.views.length === 0) return nothing;
  const words = mapTexts[picture.language];
  const views = [{ id: "", name: chartTexts[picture.language].whole }, ...picture.views];
  const current = picture.views.find(({ id }) => id === host.view)?.id ?? "";
  return html`<div class="views" role="group" aria-label=${words.views}>
    ${views.map(
      ({ id, name }) =>
        html`<button
          part="view"
          aria-pressed=${id === current}
          @click=${() => {
            host.view = id || null;
          }}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}

function drawLegend(host: MapHost, panel: MapPanel): TemplateResult {
  const { classes, language } = panel.picture;
  const keys =
    swatches.get(panel) ??
    classes.map(({ look }) => makeElement(drawSwatch(look), host.ownerDocument));
  swatches.set(panel, keys);
  return html`<ul part="legend" aria-label=${mapTexts[language].legend}>
    ${classes.map(
      ({ label, regionCount }, index) =>
        html`<li>
          ${keys[index]}<span>${label}</span>
          <span>${countPlaces(regionCount, language)}</span>
        </li>`,
    )}
  </ul>`;
}

/** The panel as the tools take it: the picture is made when one is asked for, of the view that is shown. */
const withArtwork = (host: MapHost, panel: MapPanel): Panel => ({
  ...panel,
  get artwork() {
    return drawArtwork(panel.picture, host.view ?? undefined);
  },
});

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
  const isOpen = openTables.has(host);
  const toggle = () => {
    if (isOpen) openTables.delete(host);
    else openTables.add(host);
    host.requestUpdate();
  };
  return html`<div part="title" role="heading" aria-level=${headingLevelOf(host)}>
      ${panel.title}
    </div>
    ${judgement?.verdicts.map((verdict) => html`<p part="verdict late">${verdict}</p>`)}
    <p class="edition">${picture.edition}</p>
    ${drawViews(host, panel)}
    <div class="body">
      <div class="sheet">
        <div part="drawing" role="img" aria-label=${picture.summary}>${stage.plate}</div>
        <p class="names">${picture.islands.map(({ label }) => label).join(" · ")}</p>
      </div>
      <div class="side">
        ${drawLegend(host, panel)} ${stage.listing}
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
    ${drawPanelFooter(host, withArtwork(host, panel))}`;
}
