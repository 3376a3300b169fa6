/**
 * The columns of a register (danh sách CLB) as the file format promises them, written out a second
 * time: a generator that asked the reader for its columns would agree with any mistake of it.
 * @type {readonly (readonly [key: string, header: string])[]}
 */
export const registerColumns = [
  ["id", "Mã CLB"],
  ["name", "Tên CLB"],
  ["province", "Tỉnh/Thành phố"],
  ["district", "Quận/Huyện"],
  ["commune", "Xã/Phường"],
  ["decision", "Số quyết định"],
  ["founded", "Ngày thành lập"],
  ["dissolved", "Ngày giải thể"],
  ["scheme", "Đề án"],
  ["project", "Dự án"],
  ["as_of", "Ngày báo cáo"],
  ["members", "Số thành viên"],
  ["women", "Nữ"],
  ["members_60", "NCT (60+)"],
  ["members_55", "Từ 55 tuổi"],
  ["disadvantaged", "Hoàn cảnh khó khăn"],
  ["board", "Ban Chủ nhiệm"],
  ["volunteers", "Tình nguyện viên"],
  ["cared_for", "Người được chăm sóc"],
  ["areas", "Lĩnh vực hoạt động"],
  ["income_fund_vnd", "Quỹ tăng thu nhập"],
  ["activity_fund_vnd", "Quỹ hoạt động"],
  ["borrowers", "Số người vay"],
  ["loans_vnd", "Dư nợ cho vay"],
  ["rating", "Xếp loại"],
  ["lat", "Vĩ độ"],
  ["lon", "Kinh độ"],
];
