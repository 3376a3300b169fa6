import { IshcFigure } from "../element/ishc-figure.js";

/**
 * A figure against its target: the decision that sets it, the deadline, how far it is, the pace it
 * takes, and whether it is ahead or behind, in words. Says so when there is no target.
 *
 * @element ishc-progress
 */
export class IshcProgress extends IshcFigure {
  override get isAboutTarget(): boolean {
    return true;
  }
}
