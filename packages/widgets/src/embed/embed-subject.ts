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
 * @param dataUrl where its data came from, when it is not the element's own `src`: an `<ishc-data>`
 * @returns undefined when another page could not show the same: the data is not at a web address
 *   (given as a property, inside the page, by `snapshot.js` or on a disk) and not in the attributes
 */
export function findEmbedSubject(
  element: Element,
  panel: Panel,
  dataUrl?: string,
): EmbedSubject | undefined {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  const attributes: Record<string, string> = {};
  for (const name of observedAttributes) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  const address = attributes.src ?? dataUrl;
  if (address !== undefined) {
    const src = absoluteAddress(address, element.baseURI);
    if (src === undefined) return undefined;
    attributes.src = src;
    // The name of data on this page means nothing on another one.
    delete attributes.data;
  } else if (attributes.value === undefined || attributes.data !== undefined) return undefined;
  return { tag: element.localName, attributes, panel };
}
