import { css, type CSSResult } from "lit";

/** The looks of a map, over those of every element. */
export const mapStyles: CSSResult = css`
  :host {
    --_look-0: #dcefeb;
    --_look-1: #a9d5cd;
    --_look-2: #6bb3a9;
    --_look-3: #2f8a81;
    --_look-4: #0b5350;
    --_none: #f1f3f3;
    --_hatch: #8b989d;
    --_texture: #0b535055;
    --_border: #fff;
    --_coast: #5d6f75;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 24rem) minmax(0, 1fr);
    gap: 1.5rem;
  }
  .plate {
    position: relative;
  }
  svg.map,
  .land {
    display: block;
    inline-size: 100%;
    block-size: auto;
    background: none;
    border-radius: 0;
    overflow: hidden;
  }
  .look-0 {
    fill: var(--_look-0);
  }
  .look-1 {
    fill: var(--_look-1);
  }
  .look-2 {
    fill: var(--_look-2);
  }
  .look-3,
  .look-in {
    fill: var(--_look-3);
  }
  .look-4 {
    fill: var(--_look-4);
  }
  .look-out,
  .look-no-data,
  .look-no-target {
    fill: var(--_none);
  }
  .texture {
    fill: none;
    stroke: var(--_hatch);
  }
  .inner {
    fill: none;
    stroke: var(--_border);
  }
  .outer {
    fill: none;
    stroke: var(--_coast);
  }
  .marked,
  .active {
    fill: none;
    stroke: var(--_ink);
    pointer-events: none;
  }
  .frame {
    fill: none;
    stroke: var(--_coast);
    stroke-width: 2;
  }
  .mark {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .map text {
    fill: var(--_ink);
  }
  .swatch {
    inline-size: 40px;
    block-size: 24px;
    background: none;
  }
  .tip {
    position: absolute;
    display: grid;
    padding: 0.5rem 0.75rem;
    background: var(--_paper);
    border: 1px solid var(--_line);
    max-inline-size: 16rem;
  }
  .tip[hidden] {
    display: none;
  }
  [part="list"] {
    max-block-size: 20rem;
    overflow: auto;
    border: 1px solid var(--_line);
  }
  [role="option"] {
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
  }
  [aria-selected="true"] {
    background: var(--_look-0);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
