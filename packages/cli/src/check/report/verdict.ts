import type { Bilingual } from "@ishc/core";
import type { IssueCounts } from "../check-report.js";

/** What the counts mean for the person: may the data be used as it is? */
export function verdict({ bySeverity }: IssueCounts, recordCount: number): Bilingual {
  if (bySeverity.error > 0) {
    return {
      vi: "Chưa dùng được: hãy sửa các lỗi trên trong tệp gốc rồi kiểm tra lại.",
      en: "Not ready: mend the errors in the file and check it again.",
    };
  }
  if (recordCount === 0) {
    return { vi: "Chưa có dòng số liệu nào.", en: "There is no row of data yet." };
  }
  if (bySeverity.warning > 0) {
    return {
      vi: "Dùng được, nhưng hãy xem lại các cảnh báo.",
      en: "Ready to use, but look at the warnings.",
    };
  }
  return { vi: "Không có lỗi. Số liệu dùng được.", en: "No errors. The data is ready to use." };
}
