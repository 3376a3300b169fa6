/** What parts words in every encoding: spaces, digits and the signs of ASCII. A sign above ASCII may be a letter of an old font. */
const between = /[\s\u0000-\u0040\u005B-\u0060\u007B-\u007F\u00A0]+/;
const aboveAscii = /[\u0080-\uFFFF]/;

/** The words of a text that hold more than ASCII, whatever encoding it is in. */
export function listTokens(text: string): readonly string[] {
  return text.split(between).filter((token) => aboveAscii.test(token));
}
