/** The names in a list of the manifest, sorted, each with its type when it has one. */
const listNames = (items = []) =>
  items
    .filter(({ name }) => name !== undefined)
    .map(({ name, type }) => (type?.text ? `${name}: ${type.text}` : name))
    .sort();

/**
 * What the elements promise to pages: tags, attributes, events, parts, slots, custom properties.
 * @param {{ modules: { declarations?: Record<string, any>[] }[] }} manifest custom-elements.json
 */
export function describeElements(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map((element) => {
      const lists = {
        attribute: listNames(element.attributes),
        event: listNames(element.events),
        slot: listNames(element.slots?.map(({ name }) => ({ name: name || "(default)" }))),
        part: listNames(element.cssParts),
        property: listNames(element.cssProperties),
      };
      const lines = Object.entries(lists).flatMap(([kind, names]) =>
        names.map((name) => `  ${kind} ${name.replaceAll("\n", " ")}`),
      );
      return [`<${element.tagName}>`, ...lines].join("\n");
    });
}
