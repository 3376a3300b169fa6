import type { Drawing } from "../chart/drawing.js";
import { makeElement } from "./make-element.js";

const made = new WeakMap<object, Map<string, Element>>();

/**
 * The element of a drawing. Maps that show the same get copies of the first one, whatever state that is in:
 * who takes it says which region is told about, or none.
 *
 * @param owner what the drawing is made of; as long as that lives, the first element does
 */
export function makeShared(
  owner: object,
  key: string,
  document: Document,
  draw: () => Drawing,
): Element {
  const known = made.get(owner) ?? new Map<string, Element>();
  made.set(owner, known);
  const first = known.get(key);
  if (first) return document.importNode(first, true);
  const element = makeElement(draw(), document);
  known.set(key, element);
  return element;
}
