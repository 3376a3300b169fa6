import { IshcFigure, type OutlookModule } from "../element/ishc-figure.js";

/**
 * A figure against its target: the decision that sets it, the deadline, how far it is, the pace it
 * takes, whether it is ahead or behind, and where the pace so far leads, in words. Says so when
 * there is no target.
 *
 * @element ishc-progress
 */
export class IshcProgress extends IshcFigure {
  override get isAboutTarget(): boolean {
    return true;
  }

  protected override loadOutlook(): Promise<OutlookModule> {
    return import("../judging/write-outlook.js");
  }
}
