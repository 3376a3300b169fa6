import { IshcElement } from "../element/ishc-element.js";

/**
 * One figure with its day and source; with a target, also how far it is and what pace it takes.
 *
 * @element ishc-stat-card
 */
export class IshcStatCard extends IshcElement {}
