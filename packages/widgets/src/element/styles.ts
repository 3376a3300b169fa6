import { css, type CSSResult } from "lit";

/**
 * The looks of every element. A page's custom properties (`--ishc-…`) win over the colours of the
 * light and the dark scheme, in both of which text has 7:1. Focus stays visible, controls are 44 px.
 */
export const styles: CSSResult = css`
  :host {
    --_ink: var(--ishc-ink, #1d2b30);
    --_quiet: var(--ishc-quiet, #45555b);
    --_paper: var(--ishc-paper, #fff);
    --_line: var(--ishc-line, #d5dee0);
    --_accent: var(--ishc-accent, #0b5350);
    display: block;
    min-block-size: var(--ishc-min-height, 17rem);
    line-height: 1.5;
  }
  :host([theme="dark"]) {
    --_ink: var(--ishc-ink, #eef3f4);
    --_quiet: var(--ishc-quiet, #b9c7cb);
    --_paper: var(--ishc-paper, #152125);
    --_line: var(--ishc-line, #3a4b51);
    --_accent: var(--ishc-accent, #8fd6cf);
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      --_ink: var(--ishc-ink, #eef3f4);
      --_quiet: var(--ishc-quiet, #b9c7cb);
      --_paper: var(--ishc-paper, #152125);
      --_line: var(--ishc-line, #3a4b51);
      --_accent: var(--ishc-accent, #8fd6cf);
    }
  }
  @media (max-width: 30rem) {
    :host {
      min-block-size: var(--ishc-min-height, 23rem);
    }
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  figure {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-block-size: inherit;
    margin: 0;
    padding: var(--ishc-padding, 1.25rem 1.5rem);
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--ishc-radius, 0.5rem);
    overflow-wrap: anywhere;
  }
  p {
    margin: 0;
  }
  [part="title"],
  [part~="verdict"] {
    font-weight: 600;
  }
  [part~="late"]::before {
    content: "⚠ ";
  }
  [part="value"] {
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  b {
    font-size: var(--ishc-value-size, 2.75rem);
  }
  svg {
    block-size: 0.75rem;
    fill: var(--_accent);
    background: var(--_line);
  }
  .mark {
    fill: var(--_ink);
    stroke: var(--_paper);
    vector-effect: non-scaling-stroke;
  }
  [part="source"] {
    margin-block-start: auto;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5rem;
  }
  a,
  button,
  summary {
    min-block-size: 44px;
    padding-block: 0.625rem;
    font: inherit;
    color: var(--_accent);
  }
  button {
    padding-inline: 1rem;
    background: none;
    border: 1px solid;
  }
  button,
  svg {
    border-radius: 0.375rem;
  }
  :focus-visible {
    outline: 3px solid;
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
      outline: 1px solid;
    }
    .mark {
      fill: Highlight;
    }
  }
  @media print {
    details {
      display: none;
    }
  }
`;
