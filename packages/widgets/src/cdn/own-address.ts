import { setEmbedScript } from "../embed/index.js";

/**
 * Where this very file was loaded from, for the snippets of its elements. In the classic build
 * `import.meta` is empty and the browser names the script that is running.
 */
const moduleUrl = (import.meta as { readonly url?: string }).url;
const classicUrl = (document.currentScript as HTMLScriptElement | null)?.src;
const url = moduleUrl ?? classicUrl;

// A file on this computer is nothing that another page could load.
if (url && /^https?:/.test(url)) setEmbedScript({ form: moduleUrl ? "module" : "classic", url });
