import type { clubColumns } from "@ishc/core";
import type { Guide } from "./guide-entry.js";

const whatIsMissing = {
  vi: "Không có số thì để trống, không ghi 0.",
  en: "Leave it empty when the number is not known; never write 0 for that.",
};
const people = (vi: string, en: string, example: string) =>
  ({
    help: { vi: `${vi} ${whatIsMissing.vi}`, en: `${en} ${whatIsMissing.en}` },
    example,
    format: "count",
    width: 12,
  }) as const;
const money = (vi: string, en: string, example: string) =>
  ({
    help: { vi: `${vi}, tính bằng đồng, ví dụ 35000000.`, en: `${en}, in VND, such as 35000000.` },
    example,
    format: "count",
    width: 16,
  }) as const;

/** What the template says of the columns of a register of clubs (danh sách CLB). */
export const clubGuide: Guide<(typeof clubColumns)[number]["key"]> = {
  id: {
    help: {
      vi: "Mã của CLB do đơn vị đặt; mỗi mã chỉ dùng một lần.",
      en: "The office's own id of the club; each is used once.",
    },
    example: "LS-001",
    format: "text",
    width: 12,
  },
  name: {
    help: {
      vi: "Tên CLB. Không ghi số điện thoại hay tên người vào đây.",
      en: "Name of the club; no telephone number and no person's name.",
    },
    example: "CLB Liên thế hệ tự giúp nhau thôn Nà Lầu",
    width: 38,
  },
  province: {
    help: {
      vi: "Tên tỉnh, thành phố vào ngày báo cáo: chọn trong danh sách. Tỉnh cũ nằm ở cuối danh sách.",
      en: "Province on the report day: choose from the list. Former provinces stand at its end.",
    },
    example: "Lạng Sơn",
    choices: "provinces",
    width: 18,
  },
  district: {
    help: {
      vi: "Chỉ điền cho báo cáo trước ngày 01/7/2025, khi còn cấp huyện.",
      en: "Only for reports of before 2025-07-01, when there were districts.",
    },
    example: "",
    width: 18,
  },
  commune: {
    help: { vi: "Tên xã, phường, đặc khu.", en: "Commune, ward or special zone." },
    example: "Xã Hữu Lũng",
    width: 18,
  },
  edition: {
    help: {
      vi: "63 hay 34 tỉnh, thành phố: chỉ cần khi ngày báo cáo chưa cho biết.",
      en: "63 or 34 provinces: only where the report day does not tell.",
    },
    example: "",
    choices: "editions",
    width: 14,
  },
  decision: {
    help: { vi: "Số quyết định thành lập.", en: "Number of the founding decision." },
    example: "12/QĐ-UBND",
    format: "text",
    width: 16,
  },
  founded: {
    help: {
      vi: "Ngày/tháng/năm. Nếu chỉ nhớ tháng hoặc năm thì ghi 3/2019 hoặc 2019.",
      en: "Day/month/year. When only the month or year is known, write 3/2019 or 2019.",
    },
    example: "15/03/2019",
    format: "text",
    width: 14,
  },
  dissolved: {
    help: {
      vi: "Chỉ điền khi CLB đã giải thể.",
      en: "Only when the club has been dissolved.",
    },
    example: "",
    format: "text",
    width: 14,
  },
  scheme: {
    help: {
      vi: "Đề án quốc gia mà CLB được tính vào, nếu biết.",
      en: "The national scheme the club counts for, if known.",
    },
    example: "1533",
    choices: "schemes",
    width: 10,
  },
  project: {
    help: { vi: "Mã dự án, nếu có.", en: "Code of the project, if any." },
    example: "VIE071",
    format: "text",
    width: 12,
  },
  as_of: {
    help: {
      vi: "Ngày chốt số liệu của dòng này: ngày/tháng/năm.",
      en: "The day on which the numbers of this row hold: day/month/year.",
    },
    example: "30/06/2026",
    format: "day",
    width: 14,
  },
  members: people("Tổng số thành viên.", "All members.", "58"),
  women: people("Số thành viên nữ.", "Women among the members.", "41"),
  members_60: people("Số thành viên từ 60 tuổi trở lên.", "Members aged 60 and over.", "37"),
  members_55: people("Số thành viên từ 55 tuổi trở lên.", "Members aged 55 and over.", "42"),
  disadvantaged: people(
    "Số thành viên có hoàn cảnh khó khăn (nghèo, cận nghèo, khuyết tật…).",
    "Members in hardship (poor, nearly poor, with a disability…).",
    "20",
  ),
  board: people("Số người trong Ban Chủ nhiệm.", "People on the management board.", "5"),
  volunteers: people("Số tình nguyện viên chăm sóc tại nhà.", "Home-care volunteers.", "6"),
  cared_for: people("Số người được chăm sóc tại nhà.", "People cared for at home.", "5"),
  areas: {
    help: {
      vi: "Các lĩnh vực CLB đang hoạt động, ghi số từ 1 đến 8, cách nhau bằng dấu chấm phẩy.",
      en: "The activity areas the club works in: numbers 1 to 8 with semicolons between them.",
    },
    example: "1; 2; 3; 4; 5; 6; 7; 8",
    format: "text",
    width: 18,
  },
  income_fund_vnd: money("Quỹ tăng thu nhập", "Income fund", "35000000"),
  activity_fund_vnd: money("Quỹ hoạt động", "Activity fund", "4200000"),
  borrowers: people("Số thành viên đang vay vốn.", "Members who borrow.", "15"),
  loans_vnd: money("Số tiền đang cho vay", "Loans outstanding", "30000000"),
  rating: {
    help: { vi: "Xếp loại của CLB, nếu có.", en: "How the club is graded, if it is." },
    example: "Tốt",
    choices: "ratings",
    width: 12,
  },
  lat: {
    help: {
      vi: "Vĩ độ của nơi sinh hoạt (không phải nhà riêng), ví dụ 21,5.",
      en: "Latitude of the meeting place (not of a home), such as 21.5.",
    },
    example: "",
    format: "decimal",
    width: 10,
  },
  lon: {
    help: {
      vi: "Kinh độ của nơi sinh hoạt, ví dụ 106,3.",
      en: "Longitude of the meeting place, such as 106.3.",
    },
    example: "",
    format: "decimal",
    width: 10,
  },
};
