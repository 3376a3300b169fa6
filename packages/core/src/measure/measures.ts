import type { Bilingual } from "../text/bilingual.js";

/** `stock` holds on a day, `flow` over a period; of a few both are published. */
export type MeasureKind = "stock" | "flow" | "stock-or-flow";
export type MeasureUnit = "clubs" | "people" | "places" | "plans" | "trainings" | "vnd";

interface MeasureEntry {
  readonly kind: MeasureKind;
  readonly unit: MeasureUnit;
  readonly label: Bilingual;
}

const stock = (unit: MeasureUnit, vi: string, en: string): MeasureEntry => ({
  kind: "stock",
  unit,
  label: { vi, en },
});
const flow = (unit: MeasureUnit, vi: string, en: string): MeasureEntry => ({
  kind: "flow",
  unit,
  label: { vi, en },
});
const both = (unit: MeasureUnit, vi: string, en: string): MeasureEntry => ({
  kind: "stock-or-flow",
  unit,
  label: { vi, en },
});

/** The closed list of what is counted (chỉ tiêu). Ids are API. */
export const measures = {
  clubs: stock("clubs", "Câu lạc bộ", "Clubs"),
  new_clubs: flow("clubs", "Câu lạc bộ thành lập mới", "New clubs"),
  dissolved_clubs: flow("clubs", "Câu lạc bộ giải thể", "Dissolved clubs"),
  members: stock("people", "Thành viên", "Members"),
  women: stock("people", "Thành viên nữ", "Women"),
  members_60: stock("people", "Thành viên từ 60 tuổi", "Members aged 60 and over"),
  members_55: stock("people", "Thành viên từ 55 tuổi", "Members aged 55 and over"),
  disadvantaged: stock("people", "Thành viên có hoàn cảnh khó khăn", "Members in hardship"),
  members_new_clubs: flow("people", "Thành viên của câu lạc bộ mới", "Members of new clubs"),
  members_60_new_clubs: flow(
    "people",
    "Thành viên từ 60 tuổi của câu lạc bộ mới",
    "Members aged 60 and over of new clubs",
  ),
  volunteers: stock("people", "Tình nguyện viên chăm sóc tại nhà", "Home-care volunteers"),
  cared_for: stock("people", "Người được chăm sóc tại nhà", "People cared for at home"),
  borrowers: both("people", "Thành viên vay vốn", "Borrowers"),
  loans_vnd: both("vnd", "Vốn cho vay", "Loans"),
  income_fund_vnd: stock("vnd", "Quỹ tăng thu nhập", "Income fund"),
  activity_fund_vnd: stock("vnd", "Quỹ hoạt động", "Activity fund"),
  fund_vnd: stock("vnd", "Quỹ của câu lạc bộ", "Club funds"),
  clubs_all_areas: stock(
    "clubs",
    "Câu lạc bộ hoạt động đủ 8 lĩnh vực",
    "Clubs active in all eight areas",
  ),
  clubs_income_fund: stock("clubs", "Câu lạc bộ có quỹ tăng thu nhập", "Clubs with an income fund"),
  communes_with_club: stock("places", "Xã, phường có câu lạc bộ", "Communes with a club"),
  provinces_with_club: stock("places", "Tỉnh, thành phố có câu lạc bộ", "Provinces with a club"),
  plans_approved: stock(
    "plans",
    "Tỉnh, thành phố đã phê duyệt Đề án hoặc Kế hoạch",
    "Provinces with an approved scheme or plan",
  ),
  schemes_built: stock("plans", "Tỉnh đã xây dựng Đề án", "Provinces that have built a scheme"),
  trainings: flow("trainings", "Hội nghị tập huấn", "Trainings"),
  people_trained: flow("people", "Người được tập huấn", "People trained"),
  budget_vnd: flow("vnd", "Kinh phí", "Budget"),
} as const satisfies Readonly<Record<string, MeasureEntry>>;

export type MeasureId = keyof typeof measures;
