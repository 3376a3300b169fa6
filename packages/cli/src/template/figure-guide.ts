import type { figureColumns } from "@ishc/core";
import type { Guide } from "./guide-entry.js";
import { sharedGuide } from "./shared-guide.js";
import { sourceGuide } from "./source-guide.js";

/** What the template says of the columns of published figures (số liệu công bố). */
export const figureGuide: Guide<(typeof figureColumns)[number]["key"]> = {
  measure: {
    help: {
      vi: "Chỉ tiêu được đếm: chọn trong danh sách.",
      en: "What is counted: choose from the list.",
    },
    example: "Câu lạc bộ",
    choices: "measures",
    width: 34,
  },
  place: {
    help: {
      vi: 'Tỉnh, thành phố, hoặc "Cả nước". Để trống nếu là số của một cụm thi đua.',
      en: 'A province, or "Cả nước" for the country. Empty for a figure of a cluster.',
    },
    example: "Lạng Sơn",
    choices: "places",
    width: 18,
  },
  edition: sharedGuide.edition,
  cluster: sharedGuide.cluster,
  as_of: {
    help: {
      vi: "Số liệu tính đến ngày nào; ghi được cả tháng, quý, năm.",
      en: "The day the figure holds for; a month, quarter or year is allowed.",
    },
    example: "31/12/2025",
    format: "text",
    width: 14,
  },
  as_of_basis: sharedGuide.as_of_basis,
  period_from: {
    help: {
      vi: "Với số phát sinh (thành lập mới, tập huấn…): tính từ ngày nào.",
      en: "For flows (new clubs, trainings…): the first day counted.",
    },
    example: "",
    format: "text",
    width: 14,
  },
  value: {
    help: { vi: "Con số, là số nguyên.", en: "The number, a whole one." },
    example: "412",
    format: "count",
    width: 12,
  },
  qualifier: sharedGuide.qualifier,
  of: {
    help: {
      vi: "Tổng mà con số là một phần: 52 trên 63 thì ghi 63.",
      en: "The whole the number is a part of: for 52 of 63 write 63.",
    },
    example: "",
    format: "count",
    width: 12,
  },
  of_kind: {
    help: { vi: "Tổng đó đếm cái gì.", en: "What that whole counts." },
    example: "",
    choices: "whole-kinds",
    width: 16,
  },
  part: {
    help: {
      vi: "Chỉ khi con số là của một phần: dự án: VIE071, huyện: Cao Lộc.",
      en: "Only for a part of the place: project:VIE071, district:Cao Lộc.",
    },
    example: "",
    format: "text",
    width: 16,
  },
  quote: {
    help: {
      vi: "Câu trong nguồn có con số này, không quá 300 ký tự.",
      en: "The sentence of the source, at most 300 characters.",
    },
    example: "Toàn tỉnh có 412 câu lạc bộ.",
    width: 36,
  },
  ...sourceGuide,
};
