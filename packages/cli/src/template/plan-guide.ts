import type { planColumns } from "@ishc/core";
import type { Guide } from "./guide-entry.js";
import { sourceGuide } from "./source-guide.js";

/** What the template says of the columns of provinces' own schemes and plans, one row for each target. */
export const planGuide: Guide<(typeof planColumns)[number]["key"]> = {
  province: {
    help: { vi: "Tỉnh, thành phố ban hành.", en: "The province whose plan it is." },
    example: "Lạng Sơn",
    choices: "provinces",
    width: 18,
  },
  edition: {
    help: {
      vi: "63 hay 34 tỉnh, thành phố vào ngày ban hành.",
      en: "63 or 34 provinces, on the day of approval.",
    },
    example: "34",
    choices: "editions",
    width: 14,
  },
  scheme: {
    help: { vi: "Đề án quốc gia mà văn bản thực hiện.", en: "The national scheme it carries out." },
    example: "1648",
    choices: "schemes",
    width: 12,
  },
  kind: {
    help: { vi: "Đề án hay Kế hoạch của tỉnh.", en: "Đề án (scheme) or Kế hoạch (plan)." },
    example: "Kế hoạch",
    choices: "plan-kinds",
    width: 12,
  },
  decision: {
    help: { vi: "Số văn bản.", en: "Number of the document." },
    example: "45/KH-UBND",
    format: "text",
    width: 16,
  },
  approved: {
    help: { vi: "Ngày ban hành: ngày/tháng/năm.", en: "Day of approval: day/month/year." },
    example: "20/10/2025",
    format: "day",
    width: 14,
  },
  measure: {
    help: {
      vi: "Chỉ tiêu phải đạt; mỗi chỉ tiêu một dòng.",
      en: "What is to be reached; one row for each target.",
    },
    example: "Câu lạc bộ thành lập mới",
    choices: "target-measures",
    width: 34,
  },
  target: {
    help: {
      vi: "Con số phải đạt; với tỷ lệ thì ghi kèm dấu %, ví dụ 70%.",
      en: "The number to be reached; a share with its sign, such as 70%.",
    },
    example: "120",
    format: "text",
    width: 12,
  },
  qualifier: {
    help: {
      vi: "Ít nhất, khoảng…, như trong văn bản.",
      en: "At least, about…, as the document says.",
    },
    example: "ít nhất",
    choices: "qualifiers",
    width: 14,
  },
  from: {
    help: { vi: "Tính từ ngày nào.", en: "Counted from which day." },
    example: "01/08/2025",
    format: "text",
    width: 14,
  },
  by: {
    help: { vi: "Phải đạt trước hết ngày nào.", en: "To be reached by which day." },
    example: "31/12/2030",
    format: "text",
    width: 14,
  },
  ...sourceGuide,
};
