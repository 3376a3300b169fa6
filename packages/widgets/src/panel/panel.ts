import type { Language } from "@ishc/core";

/** A horizontal bar with an optional mark: how far a value is, and where it would be by now. */
export interface PanelBar {
  /** 0…∞; drawn to at most 1. */
  readonly ratio: number;
  /** The reference line, 0…1. */
  readonly expectedRatio?: number;
  /** What the bar says, in words. */
  readonly label: string;
}

/** A drawing that stands alone, in its own colours, with its key and what must be read with it. */
export interface PanelArtwork {
  readonly heightPx: number;
  /** Its markup at a height of the saved picture, every string in it escaped: it is taken as it is. */
  draw(topPx: number): string;
}

/**
 * What an element shows, as plain text and numbers: the element draws it, the exports write it,
 * and neither knows where it came from.
 */
export interface Panel {
  readonly language: Language;
  /** What is counted, and where: "Câu lạc bộ, cả nước". */
  readonly title: string;
  /** The figure with its qualifier in words: "hơn 484.000", "52 trên 63". */
  readonly value: string;
  readonly bar?: PanelBar;
  /** A map; `value` then tells it to who cannot see it. */
  readonly artwork?: PanelArtwork;
  /** Everything else that must be read with the figure: target, deadline, pace, status, notes, disagreement. */
  readonly lines: readonly string[];
  /** Day and source in one sentence; always there. */
  readonly sourceLine: string;
  readonly sourceUrl?: string;
  /** The same as a table for CSV, of a figure a header and its cell each; a number stays a number. */
  readonly rows: readonly (readonly (string | number)[])[];
}
