import type { Panel } from "../panel/panel.js";
import type { EmbedSubject } from "./embed-subject.js";
import { snippetAttributes, snippetText } from "./markup.js";

/**
 * What stands there without script. Only words and links, no blocks: WordPress wraps the element in
 * `<p>`, and a block inside a paragraph would end it and fall out of the element.
 */
function fallback({ title, value, sourceLine, sourceUrl }: Panel): string {
  const source = snippetText(sourceLine);
  const isLink = sourceUrl !== undefined && /^https?:\/\//i.test(sourceUrl);
  return (
    `${snippetText(title)}: <strong>${snippetText(value)}</strong>. ` +
    (isLink ? `<a${snippetAttributes({ href: sourceUrl })}>${source}</a>` : source)
  );
}

/** The element of a snippet, with readable content inside for pages without script. */
export const elementMarkup = ({ tag, attributes, panel }: EmbedSubject): string =>
  `<${tag}${snippetAttributes({ ...attributes, lang: panel.language })}>${fallback(panel)}</${tag}>`;
