export { embedCode, type EmbedForm, type EmbedOptions } from "./embed-code.js";
export { EmbedCodeError } from "./embed-code-error.js";
export { findEmbedSubject, type EmbedSubject } from "./embed-subject.js";
