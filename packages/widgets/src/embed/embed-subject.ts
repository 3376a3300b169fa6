import type { Panel } from "../panel/panel.js";

/** What a snippet shows: an element as it would be written by hand, and its content without script. */
export interface EmbedSubject {
  /** The element's name: `ishc-stat-card`. */
  readonly tag: string;
  /** Its attributes; the addresses of data (`src`) and outlines (`geometry-src`) are absolute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the element shows now: the snippet's content where no script runs. */
  readonly panel: Panel;
}

const absoluteAddress = (address: string | undefined, base: string): string | undefined => {
  try {
    const { protocol, href } = new URL(address || "none:", base);
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
 *   (given as a property, inside the page, by `snapshot.js` or on a disk) and not in the attributes,
 *   or the outlines of a map are at none
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
  const src = attributes.src ?? dataUrl;
  if (src) {
    attributes.src = src;
    // The name of data on this page means nothing on another one.
    delete attributes.data;
  } else if (attributes.value === undefined || attributes.data !== undefined) return undefined;
  for (const name of ["src", "geometry-src"]) {
    // A map observes its outlines and cannot do without them.
    if (attributes[name] === undefined && (name === "src" || !observedAttributes.includes(name)))
      continue;
    const address = absoluteAddress(attributes[name], element.baseURI);
    if (address === undefined) return undefined;
    attributes[name] = address;
  }
  return { tag: element.localName, attributes, panel };
}
