import type { Drawing } from "../chart/drawing.js";

const svgAddress = "http://www.w3.org/2000/svg";

/**
 * The elements of a drawing. Made one by one: markup put into a page is what Trusted Types and content
 * policies forbid, and parsing it takes longer.
 */
export function makeElement(drawing: Drawing, document: Document, isSvg = false): Element {
  const [name, attributes, children = []] = drawing;
  const inside = isSvg || name === "svg";
  const element = inside
    ? document.createElementNS(svgAddress, name)
    : document.createElement(name);
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  for (const child of children)
    element.append(typeof child === "string" ? child : makeElement(child, document, inside));
  return element;
}
