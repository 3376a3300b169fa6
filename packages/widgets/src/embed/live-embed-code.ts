import type { Panel } from "../panel/panel.js";
import { embedCode } from "./embed-code.js";
import { findEmbedScript } from "./embed-script.js";
import { findEmbedSubject } from "./embed-subject.js";

/**
 * The live snippet of an element on this page, for its own button.
 *
 * @param dataUrl where its data came from, when it is not the element's own `src`
 * @returns undefined when another page could not show the same: no script address is known
 *   (`setEmbedScript`), or the data is at no web address
 */
export function findLiveEmbedCode(
  element: Element,
  panel: Panel,
  dataUrl?: string,
): string | undefined {
  const script = findEmbedScript();
  const subject = findEmbedSubject(element, panel, dataUrl);
  if (!script || !subject) return undefined;
  return embedCode(subject, { mode: "live", form: script.form, scriptUrl: script.url });
}
