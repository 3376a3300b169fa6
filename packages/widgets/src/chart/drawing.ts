import { xmlText } from "../export/xml-text.js";

/**
 * A drawing as a plain value: the name of an element, its attributes, its children. A page makes
 * elements of it, an export and a server make text; none of them knows what is drawn.
 */
export type Drawing = readonly [
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children?: readonly (Drawing | string)[],
];

/** The drawing as XML text, every string escaped. */
export function drawingToMarkup([name, attributes, children = []]: Drawing): string {
  const opening = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${xmlText(String(value))}"`,
  );
  const inside = children.map((child) =>
    typeof child === "string" ? xmlText(child) : drawingToMarkup(child),
  );
  return `<${name}${opening.join("")}>${inside.join("")}</${name}>`;
}
