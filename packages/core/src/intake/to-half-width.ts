/** From "！" to "～" the full-width forms follow ASCII at this distance. */
const distance = 0xfee0;

/**
 * Full-width letters, digits and signs, as East Asian keyboards write them, as plain ones. Only
 * these: compatibility forms of Unicode would also make a footnote, "1458²", part of the number.
 *
 * @example
 * toHalfWidth("１.４５８"); // => "1.458"
 */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - distance))
    .replaceAll("\u3000", " ");
