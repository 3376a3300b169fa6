/** One column of a kind of table: the English key is API, the Vietnamese header is what offices see. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  readonly isRequired?: boolean;
  /** What its numbers are; only such columns have a unit in their header and a sum in a totals row. */
  readonly unit?: "count" | "vnd";
}

const column = <Key extends string>(key: Key, header: string): Column<Key> => ({ key, header });
const counted = <Key extends string>(key: Key, header: string): Column<Key> => ({
  key,
  header,
  unit: "count",
});
const money = <Key extends string>(key: Key, header: string): Column<Key> => ({
  key,
  header,
  unit: "vnd",
});
const required = <Key extends string>(key: Key, header: string): Column<Key> => ({
  key,
  header,
  isRequired: true,
});

/** Where a figure, plan or training was published, and what we say about it in the second language. */
const sourceColumns = [
  column("source", "Nguồn"),
  column("source_kind", "Loại nguồn"),
  column("publisher", "Cơ quan"),
  column("url", "Liên kết"),
  column("published", "Ngày đăng"),
  column("note", "Ghi chú"),
  column("note_en", "Ghi chú (tiếng Anh)"),
] as const;

/** The columns of a register of clubs (danh sách CLB). */
export const clubColumns = [
  column("id", "Mã CLB"),
  required("name", "Tên CLB"),
  required("province", "Tỉnh/Thành phố"),
  column("district", "Quận/Huyện"),
  required("commune", "Xã/Phường"),
  column("edition", "Đơn vị hành chính (63/34)"),
  column("decision", "Số quyết định"),
  required("founded", "Ngày thành lập"),
  column("dissolved", "Ngày giải thể"),
  column("scheme", "Đề án"),
  column("project", "Dự án"),
  column("as_of", "Ngày báo cáo"),
  counted("members", "Số thành viên"),
  counted("women", "Nữ"),
  counted("members_60", "NCT (60+)"),
  counted("members_55", "Từ 55 tuổi"),
  counted("disadvantaged", "Hoàn cảnh khó khăn"),
  counted("board", "Ban Chủ nhiệm"),
  counted("volunteers", "Tình nguyện viên"),
  counted("cared_for", "Người được chăm sóc"),
  column("areas", "Lĩnh vực hoạt động"),
  money("income_fund_vnd", "Quỹ tăng thu nhập"),
  money("activity_fund_vnd", "Quỹ hoạt động"),
  counted("borrowers", "Số người vay"),
  money("loans_vnd", "Dư nợ cho vay"),
  column("rating", "Xếp loại"),
  column("lat", "Vĩ độ"),
  column("lon", "Kinh độ"),
] as const;

/** The columns of a table of published figures (số liệu công bố). */
export const figureColumns = [
  required("measure", "Chỉ tiêu"),
  column("place", "Địa bàn"),
  column("edition", "Đơn vị hành chính (63/34)"),
  column("cluster", "Cụm"),
  required("as_of", "Tính đến"),
  column("as_of_basis", "Căn cứ ngày"),
  column("period_from", "Từ ngày"),
  required("value", "Giá trị"),
  column("qualifier", "Mức chính xác"),
  column("of", "Trên tổng"),
  column("of_kind", "Loại mẫu số"),
  column("part", "Phần"),
  column("quote", "Trích"),
  ...sourceColumns,
] as const;

/** The columns of a table of provinces' own schemes and plans, one row for each target. */
export const planColumns = [
  required("province", "Tỉnh/Thành phố"),
  column("edition", "Đơn vị hành chính (63/34)"),
  required("scheme", "Đề án quốc gia"),
  column("kind", "Loại văn bản"),
  column("decision", "Số quyết định"),
  column("approved", "Ngày phê duyệt"),
  required("measure", "Chỉ tiêu"),
  required("target", "Mục tiêu"),
  column("qualifier", "Mức chính xác"),
  column("from", "Từ ngày"),
  column("by", "Đến ngày"),
  ...sourceColumns,
] as const;

/** The columns of a table of trainings (hội nghị tập huấn). */
export const trainingColumns = [
  required("title", "Tên lớp"),
  required("from", "Từ ngày"),
  column("to", "Đến ngày"),
  column("day_count", "Số ngày"),
  column("province", "Tỉnh/Thành phố"),
  column("edition", "Đơn vị hành chính (63/34)"),
  column("cluster", "Cụm"),
  column("organiser", "Đơn vị tổ chức"),
  column("participants", "Số người dự"),
  column("qualifier", "Mức chính xác"),
  column("topics", "Nội dung"),
  column("as_of_basis", "Căn cứ ngày"),
  column("quote", "Trích"),
  column("title_en", "Tên lớp (tiếng Anh)"),
  column("organiser_en", "Đơn vị tổ chức (tiếng Anh)"),
  ...sourceColumns,
] as const;

export type ClubColumn = (typeof clubColumns)[number]["key"];
export type FigureColumn = (typeof figureColumns)[number]["key"];
export type PlanColumn = (typeof planColumns)[number]["key"];
export type TrainingColumn = (typeof trainingColumns)[number]["key"];
