import { css, unsafeCSS, type CSSResult } from "lit";
import { darkColours, lightColours, type LookColours } from "../chart/look-colours.js";

/** Our own constants, never anything from data or a page. */
const variables = ({ looks, texture, hatch, border, coast }: LookColours): CSSResult =>
  unsafeCSS(
    [
      ...Object.entries(looks).map(([look, colour]) => `--_look-${look}:${colour}`),
      `--_texture:${texture};--_hatch:${hatch};--_border:${border};--_coast:${coast}`,
    ].join(";"),
  );

const fills = unsafeCSS(
  Object.keys(lightColours.looks)
    .map((look) => `.look-${look}{fill:var(--_look-${look})}`)
    .join(""),
);

/** The looks of a map, over those of every element. */
export const mapStyles: CSSResult = css`
  :host {
    ${variables(lightColours)};
    min-block-size: var(--ishc-min-height, 80rem);
    container-type: inline-size;
  }
  :host([theme="dark"]) {
    ${variables(darkColours)};
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      ${variables(darkColours)};
    }
  }
  ${fills}
  .body,
  .side {
    display: flex;
    flex-direction: column;
    gap: 1rem;
  }
  .sheet {
    inline-size: 100%;
    max-inline-size: 26rem;
    margin-inline: auto;
  }
  .plate {
    position: relative;
    container-type: inline-size;
  }
  svg {
    display: block;
    flex: none;
    block-size: auto;
    border-radius: 0;
    background: none;
    overflow: hidden;
    fill: none;
  }
  .map {
    inline-size: 100%;
  }
  .texture {
    stroke: var(--_texture);
    stroke-opacity: var(--_strength, 0.28);
    stroke-linecap: round;
  }
  .texture-no-data,
  .texture-no-target {
    stroke: var(--_hatch);
    stroke-opacity: 1;
  }
  .inner {
    stroke: var(--_border);
    stroke-opacity: 0.6;
  }
  .outer,
  .frame,
  .key {
    stroke: var(--_coast);
  }
  path {
    stroke-linejoin: round;
  }
  .marked,
  .active,
  .islet {
    stroke: var(--_ink);
  }
  .texture,
  .inner,
  .outer,
  .marked,
  .active,
  .name {
    pointer-events: none;
  }
  .frame {
    fill: transparent;
  }
  .told .frame {
    stroke: var(--_ink);
    stroke-width: 7px;
  }
  text {
    fill: var(--_ink);
    stroke: var(--_paper);
    paint-order: stroke;
  }
  @container (max-width: 300px) {
    figure {
      padding-inline: 0.75rem;
    }
    text {
      font-size: 41px;
    }
    .islands .islet {
      r: 9px;
    }
  }
  @container (max-width: 230px) {
    text {
      font-size: 47px;
    }
    .islands .islet {
      r: 11px;
    }
  }
  .names,
  .edition,
  .day,
  [part="credit"] {
    color: var(--_quiet);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  [aria-pressed="true"] {
    color: var(--_paper);
    background: var(--_accent);
  }
  [part="legend"] {
    display: grid;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part="legend"] li,
  [role="option"] {
    display: flex;
    column-gap: 0.75rem;
    align-items: center;
  }
  [part="legend"] svg,
  [part="legend"] span:last-child {
    flex: none;
  }
  [part="legend"] span:last-child,
  .value {
    margin-inline-start: auto;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .listing {
    block-size: 19rem;
    contain: strict;
  }
  [part="list"] {
    block-size: 100%;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: 0.375rem;
  }
  [part="list"]:focus-visible {
    outline-offset: -3px;
  }
  [role="option"] {
    flex-wrap: wrap;
    min-block-size: 44px;
    padding: 0.375rem 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .day {
    flex-basis: 100%;
    font-size: 0.875rem;
    text-align: end;
  }
  .day:empty {
    display: none;
  }
  [aria-selected="true"] {
    box-shadow: inset 4px 0 var(--_ink);
    background: var(--_look-0);
  }
  .tip {
    position: absolute;
    display: grid;
    max-inline-size: 16rem;
    padding: 0.5rem 0.75rem;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_ink);
    border-radius: 0.375rem;
  }
  .tip[hidden] {
    display: none;
  }
  @media not print {
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      contain: strict;
    }
    .unseen table {
      inline-size: 60rem;
      table-layout: fixed;
      white-space: nowrap;
    }
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.25rem 1rem 0.25rem 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: inherit;
  }
  thead th {
    font-weight: 600;
  }
  @container (min-width: 44rem) {
    .body {
      flex-direction: row;
      gap: 2rem;
    }
    .sheet {
      flex: none;
      inline-size: 24rem;
      margin: 0;
    }
    .side {
      flex: 1;
      max-inline-size: 40rem;
    }
    .listing {
      flex: 1;
      min-block-size: 19rem;
    }
  }
  @media (max-width: 30rem) {
    :host {
      min-block-size: var(--ishc-min-height, 110rem);
    }
  }
  @media (forced-colors: active) {
    svg {
      fill: none;
      outline: 0;
      forced-color-adjust: none;
    }
    :host {
      --_texture: CanvasText;
      --_strength: 1;
      --_hatch: CanvasText;
      --_border: CanvasText;
      --_coast: CanvasText;
    }
    [class^="look-"],
    .islet {
      fill: Canvas;
    }
    .look-4,
    .look-in {
      fill: CanvasText;
    }
    .marked,
    .active,
    .told .frame {
      stroke: Highlight;
    }
    .islet {
      stroke: CanvasText;
    }
    text {
      fill: CanvasText;
      stroke: Canvas;
    }
    [aria-selected="true"],
    [aria-pressed="true"] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      min-block-size: 0;
      break-inside: avoid;
      ${variables(lightColours)};
      --_texture: #000;
      --_strength: 1;
      --_ink: #000;
      --_quiet: #222;
      --_paper: #fff;
    }
    .views,
    .listing,
    .tip,
    button {
      display: none;
    }
    [part="table"] {
      columns: 2;
      font-size: 0.625rem;
      line-height: 1.15;
    }
    th,
    td {
      padding: 0 0.25rem 0 0;
      break-inside: avoid;
    }
    td:last-child {
      inline-size: 4rem;
    }
    /* One A4 page: the picture and its key beside the table (docs/decisions/0231). */
    @container (min-width: 30rem) {
      figure {
        display: grid;
        grid-template-columns: 13rem 1fr;
        gap: 0.25rem 1rem;
        padding: 0.5rem;
        font-size: 0.75rem;
        line-height: 1.3;
      }
      figure > * {
        grid-column: 1 / -1;
      }
      .body {
        grid-column: 1;
        flex-direction: column;
      }
      .sheet {
        inline-size: 100%;
      }
      [part="table"] {
        grid-column: 2;
      }
    }
  }
`;
