export { embedCode, type EmbedOptions } from "./embed-code.js";
export { EmbedCodeError } from "./embed-code-error.js";
export { setEmbedScript, type EmbedScript } from "./embed-script.js";
export { findEmbedSubject, type EmbedSubject } from "./embed-subject.js";
export { findLiveEmbedCode } from "./live-embed-code.js";
export type { EmbedForm } from "./script-markup.js";
