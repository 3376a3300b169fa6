import { IshcFigure } from "../element/ishc-figure.js";

/**
 * One figure with its day and source; with a target, also how far it is and what pace it takes.
 *
 * @element ishc-stat-card
 */
export class IshcStatCard extends IshcFigure {}
