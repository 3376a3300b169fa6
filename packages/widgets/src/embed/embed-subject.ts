import type { Panel } from "../panel/panel.js";

/** What a snippet shows: an element as it would be written by hand, and its content without script. */
export interface EmbedSubject {
  /** The element's name: `ishc-stat-card`. */
  readonly tag: string;
  /** Its attributes; `src`, the address of the data, is absolute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the element shows now: the snippet's content where no script runs. */
  readonly panel: Panel;
}

const absoluteAddress = (address: string, base: string): string | undefined => {
  try {
    const { protocol, href } = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The element as a snippet can repeat it on another page: those of its attributes that it observes.
 *
 * @returns undefined when another page could not show the same: the data is not at a web address
 *   (given as a property, inside the page, by `snapshot.js` or on a disk) and not in the attributes
 */
export function findEmbedSubject(element: Element, panel: Panel): EmbedSubject | undefined {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  const attributes: Record<string, string> = {};
  for (const name of observedAttributes) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  if (attributes.src !== undefined) {
    const src = absoluteAddress(attributes.src, element.baseURI);
    if (src === undefined) return undefined;
    attributes.src = src;
  } else if (attributes.value === undefined) return undefined;
  return { tag: element.localName, attributes, panel };
}
