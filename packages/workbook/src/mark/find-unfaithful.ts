import type { WorkbookParts } from "../xlsx/workbook-parts.js";
import type { EditablePackage } from "./editable-package.js";

/** Why a workbook cannot be changed in place, in both languages. */
export interface Reason {
  readonly vi: string;
  readonly en: string;
}

export const withoutStyles: Reason = {
  vi: "tệp không có định dạng ô nào",
  en: "it has no cell styles at all",
};

/** What stands against marking the sender's own workbook; `undefined` when nothing does. */
export function findUnfaithful(
  parts: EditablePackage,
  workbook: WorkbookParts,
): Reason | undefined {
  if (parts.names.some((name) => name.startsWith("_xmlsignatures/"))) {
    return {
      vi: "tệp có chữ ký số, sửa vào là chữ ký mất hiệu lực",
      en: "it is signed, and a change would void the signature",
    };
  }
  if (
    /xmlns(?::[\w.-]+)?\s*=\s*["']http:\/\/purl\.oclc\.org\/ooxml/.test(
      parts.getText(workbook.path),
    )
  ) {
    return {
      vi: "tệp lưu ở dạng Strict Open XML",
      en: "it is saved as Strict Open XML",
    };
  }
  return undefined;
}
