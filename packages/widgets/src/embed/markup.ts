/**
 * A character as a reference to it. An editor or a content system may take some for something else: `>`
 * ends a tag for WordPress's typography filter, straight quotes become curly ones, square brackets are
 * shortcodes. As references they come through and read the same.
 */
export const reference = (character: string): string => `&#${character.charCodeAt(0)};`;

/**
 * Text as it may stand in a snippet, inside an attribute as well as between tags: on one line,
 * because editors turn line breaks into `<br>` and empty lines into `<p>`.
 */
export const snippetText = (text: string): string =>
  text.replace(/\s*[\r\n\t]+\s*/g, " ").replace(/[&<>"'`[\]]/g, reference);

/** ` name="value"` for each attribute that has a value, in the order given. */
export const snippetAttributes = (
  attributes: Readonly<Record<string, string | undefined>>,
): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${snippetText(value)}"`))
    .join("");
