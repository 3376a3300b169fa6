import type { trainingColumns } from "@ishc/core";
import type { Guide } from "./guide-entry.js";
import { sharedGuide } from "./shared-guide.js";
import { sourceGuide } from "./source-guide.js";

/** What the template says of the columns of trainings (hội nghị tập huấn). */
export const trainingGuide: Guide<(typeof trainingColumns)[number]["key"]> = {
  title: {
    help: { vi: "Tên lớp hoặc hội nghị.", en: "Name of the training." },
    example: "Tập huấn vận hành câu lạc bộ",
    width: 34,
  },
  from: {
    help: { vi: "Ngày đầu: ngày/tháng/năm.", en: "First day: day/month/year." },
    example: "12/03/2026",
    format: "day",
    width: 14,
  },
  to: {
    help: { vi: "Ngày cuối, nếu biết.", en: "Last day, if known." },
    example: "13/03/2026",
    format: "day",
    width: 14,
  },
  day_count: {
    help: { vi: "Số ngày tập huấn.", en: "Number of days." },
    example: "2",
    format: "count",
    width: 10,
  },
  province: {
    help: { vi: "Nơi tổ chức.", en: "Where it took place." },
    example: "Lạng Sơn",
    choices: "provinces",
    width: 18,
  },
  edition: sharedGuide.edition,
  cluster: sharedGuide.cluster,
  organiser: {
    help: { vi: "Đơn vị tổ chức.", en: "Who organised it." },
    example: "Hội Người cao tuổi tỉnh Lạng Sơn",
    width: 28,
  },
  participants: {
    help: { vi: "Số người dự.", en: "Number of people who took part." },
    example: "72",
    format: "count",
    width: 12,
  },
  qualifier: sharedGuide.qualifier,
  topics: {
    help: {
      vi: "Nội dung, cách nhau bằng dấu chấm phẩy; tên các nội dung có ở trang Danh mục.",
      en: "Topics with semicolons between them; their names are on the sheet of choices.",
    },
    example: "",
    width: 30,
  },
  as_of_basis: sharedGuide.as_of_basis,
  quote: {
    help: {
      vi: "Câu trong nguồn nói về lớp này, không quá 300 ký tự.",
      en: "The sentence of the source, at most 300 characters.",
    },
    example: "",
    width: 36,
  },
  title_en: {
    help: { vi: "Tên lớp bằng tiếng Anh, nếu có.", en: "Name in English, if there is one." },
    example: "",
    width: 28,
  },
  organiser_en: {
    help: { vi: "Đơn vị tổ chức, bằng tiếng Anh.", en: "Organiser, in English." },
    example: "",
    width: 28,
  },
  ...sourceGuide,
};
