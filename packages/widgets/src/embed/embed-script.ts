import type { EmbedForm } from "./script-markup.js";

/** Where the elements' own script is, as far as this page knows. */
export interface EmbedScript {
  readonly form: EmbedForm;
  /** http(s), or a path on the site the snippets are for. */
  readonly url: string;
}

let embedScript: EmbedScript | undefined;

/**
 * Says which script the snippets of this page's elements name. The files for pages without a bundler
 * say it themselves (their own address); a site that bundles the elements says it once, or its
 * elements offer no snippet.
 */
export function setEmbedScript(script: EmbedScript): void {
  embedScript = script;
}

/** The script for snippets, if the page knows one. */
export const findEmbedScript = (): EmbedScript | undefined => embedScript;
