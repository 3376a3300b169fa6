import { snippetAttributes } from "./markup.js";

/**
 * Which build the snippet loads: `module` is `ishc.js`; `classic` is `ishc.classic.js`, for pages
 * opened from a disk and for old editors.
 */
export type EmbedForm = "module" | "classic";

/** http(s), or relative: everything else either runs or is nowhere but on this computer. */
export const isLoadable = (address: string): boolean =>
  address !== "" && (/^https?:\/\//i.test(address) || !/^[^/?#]*:/.test(address.trim()));

/** The script of a snippet. */
export function scriptMarkup(form: EmbedForm, src: string, integrity?: string): string {
  const attributes = snippetAttributes({
    type: form === "module" ? form : undefined,
    src,
    integrity,
    // Without it the browser may not read, and so not check, a script of another host.
    crossorigin: integrity && "anonymous",
  });
  return `<script${attributes}${form === "classic" ? " defer" : ""}></script>`;
}
