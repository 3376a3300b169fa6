import { reference } from "../embed/markup.js";

/**
 * What XML 1.0 cannot hold at all, not even escaped: control characters, half surrogates and the
 * two non-characters (production 2, `Char`). With the `u` flag a whole pair is one character, so
 * only a half matches.
 */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as it may stand in an element or attribute of an XML file: composed (NFC, so that no
 * renderer has to stack Vietnamese marks itself), escaped, without characters that XML forbids.
 *
 * @example
 * xmlText('Đề án "1533" <b>'); // => "Đề án &#34;1533&#34; &#60;b&#62;"
 */
export function xmlText(text: string): string {
  return text
    .normalize("NFC")
    .replace(notXml, "")
    .replace(/[&<>"']/g, reference);
}
