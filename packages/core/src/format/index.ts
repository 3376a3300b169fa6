export { formatCount } from "./format-count.js";
export { formatDay, type FormatDayOptions } from "./format-day.js";
export { formatIssue } from "./format-issue.js";
export { formatPart } from "./format-part.js";
export { formatQualified } from "./format-qualified.js";
export { formatShare, type FormatShareOptions } from "./format-share.js";
export { formatVnd, type FormatVndOptions } from "./format-vnd.js";
