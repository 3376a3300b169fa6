import { elementMarkup } from "./element-markup.js";
import { EmbedCodeError } from "./embed-code-error.js";
import type { EmbedSubject } from "./embed-subject.js";
import { isLoadable, scriptMarkup, type EmbedForm } from "./script-markup.js";

/**
 * Where the snippet's script comes from. Nothing is published yet, so no address is built in: the
 * site that offers snippets names its own copy of `dist/cdn/`, or later a CDN with an exact version.
 */
export type EmbedOptions =
  | {
      /** The snippet follows the data: what the publisher changes, its page shows. */
      readonly mode: "live";
      readonly form: EmbedForm;
      /** http(s), or a path on the site the snippet is for. */
      readonly scriptUrl: string;
    }
  | {
      /** The snippet shows the same for ever: this script and this edition of the data. */
      readonly mode: "frozen";
      readonly form: EmbedForm;
      /** The address of one exact version; if its bytes ever change the browser refuses them. */
      readonly scriptUrl: string;
      /** From `dist/cdn/sri.json`: `sha384-…`. */
      readonly scriptIntegrity: string;
      /** The edition's own file (`snapshot-2018-06-30.1a2b3c4d.json`); needed when there is a `src`. */
      readonly dataUrl?: string;
    };

const tagName = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
const attributeName = /^(?!on|style$)[a-z][a-z0-9-]*$/;
const integrity = /^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

function check(part: string, given: string, isRight: boolean): string {
  if (!isRight) throw new EmbedCodeError(part, given);
  return given;
}

function scriptTag(options: EmbedOptions): string {
  const src = check("scriptUrl", options.scriptUrl, isLoadable(options.scriptUrl));
  const frozen = options.mode === "frozen" ? options.scriptIntegrity : undefined;
  if (frozen !== undefined) check("scriptIntegrity", frozen, integrity.test(frozen));
  return scriptMarkup(options.form, src, frozen);
}

/**
 * The code to paste into a page so that it shows the same element: the script and the element on one
 * line, no `>` and no quotes inside a value, readable content inside for pages without script.
 *
 * @param subject the element, from `findEmbedSubject` or described by hand
 * @throws {EmbedCodeError} for an address that is neither http(s) nor relative, a malformed
 *   integrity value, a name that is none, or frozen data without its own address
 * @example
 * embedCode(
 *   {
 *     tag: "ishc-stat-card",
 *     attributes: { measure: "clubs", src: "https://hoi.example/latest.json" },
 *     panel: {
 *       language: "vi",
 *       title: "Câu lạc bộ",
 *       value: "1.458",
 *       lines: [],
 *       sourceLine: "Tính đến 30/6/2018",
 *       rows: [],
 *     },
 *   },
 *   { mode: "live", form: "module", scriptUrl: "/ishc/ishc.js" },
 * ).startsWith('<script type="module" src="/ishc/ishc.js"></script><ishc-stat-card'); // => true
 */
export function embedCode(subject: EmbedSubject, options: EmbedOptions): string {
  check("tag", subject.tag, tagName.test(subject.tag));
  const attributes = { ...subject.attributes };
  for (const name of Object.keys(attributes)) check("attribute", name, attributeName.test(name));
  if (options.mode === "frozen" && attributes.src !== undefined)
    attributes.src = options.dataUrl ?? "";
  if (attributes.src !== undefined) check("dataUrl", attributes.src, isLoadable(attributes.src));
  return scriptTag(options) + elementMarkup({ ...subject, attributes });
}
