/** `error` blocks publishing; `warning` and `note` (lỗi, cảnh báo, lưu ý) do not. */
export type Severity = "error" | "warning" | "note";
