import type { Panel } from "../panel/panel.js";
import { elementMarkup } from "./element-markup.js";
import { findEmbedScript } from "./embed-script.js";
import { findEmbedSubject } from "./embed-subject.js";
import { isLoadable, scriptMarkup } from "./script-markup.js";

/**
 * The live snippet of an element on this page, for its own button: what `embedCode` makes of it. The
 * parts need no check here, because they are those of an element that is at work.
 *
 * @param dataUrl where its data came from, when it is not the element's own `src`
 * @returns undefined when another page could not show the same: no script address is known
 *   (`setEmbedScript`) or it is on this computer, or the data is at no web address
 */
export function findLiveEmbedCode(
  element: Element,
  panel: Panel,
  dataUrl?: string,
): string | undefined {
  const script = findEmbedScript();
  const subject = findEmbedSubject(element, panel, dataUrl);
  return script && subject && isLoadable(script.url)
    ? scriptMarkup(script.form, script.url) + elementMarkup(subject)
    : undefined;
}
