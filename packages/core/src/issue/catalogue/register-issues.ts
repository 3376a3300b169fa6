import type { CataloguePart } from "./catalogue-entry.js";

/** What can be wrong with the row of a club, and with rows beside each other. */
export const registerIssues = {
  "club-id-unreadable": {
    severity: "error",
    certainty: "certain",
    vi: () =>
      `Mã CLB phải ngắn và viết liền, hoặc có chữ số, như "LS-014". Hãy sửa mã, hoặc để trống.`,
    en: () =>
      `A club's id is one short word, or has a number, such as "LS-014". Mend it, or leave it empty.`,
  },
  "decision-without-number": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `Ô ở cột "${p["column"]}" không có số văn bản nên không được dùng. Hãy ghi số quyết định, ví dụ 12/QĐ-UBND, hoặc để trống.`,
    en: (p) =>
      `The cell in the column "${p["column"]}" has no number of a document in it and is not used. Write the number of the decision, like 12/QĐ-UBND, or leave the cell empty.`,
  },
  "project-without-code": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `Ô ở cột "${p["column"]}" không có mã dự án như VIE071 nên không được dùng: tên dự án không được giữ lại. Nếu dự án có mã, hãy ghi mã.`,
    en: (p) =>
      `The cell in the column "${p["column"]}" has no project code like VIE071 and is not used: names of projects are not kept. Write the code if there is one.`,
  },
  "club-id-repeated": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Mã CLB này đã dùng ở dòng ${p["firstRow"]}${p["sheet"] === undefined ? "" : ` của "${p["sheet"]}"`}. Mỗi câu lạc bộ phải có một mã riêng; nếu là cùng một câu lạc bộ, hãy xóa một dòng.`,
    en: (p) =>
      `This club id stands in row ${p["firstRow"]}${p["sheet"] === undefined ? "" : ` of "${p["sheet"]}"`} already. Every club needs its own; if it is the same club, delete one of the rows.`,
  },
  "club-probably-repeated": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `Dòng ${p["firstRow"]}${p["sheet"] === undefined ? "" : ` của "${p["sheet"]}"`} có câu lạc bộ cùng tên trong cùng xã, phường. Nếu là một, hãy xóa một dòng; nếu là hai, hãy ghi tên để phân biệt.`,
    en: (p) =>
      `Row ${p["firstRow"]}${p["sheet"] === undefined ? "" : ` of "${p["sheet"]}"`} has a club of the same name in the same commune. If they are one, delete a row; if they are two, give names that tell them apart.`,
  },
  "areas-unreadable": {
    severity: "error",
    certainty: "certain",
    vi: () =>
      `Không hiểu ô lĩnh vực hoạt động. Hãy ghi các số từ 1 đến 8, cách nhau bằng dấu phẩy, như 1, 2, 5; đủ cả tám thì ghi 1-8.`,
    en: () =>
      `The activity areas are not understood. Write numbers from 1 to 8 with commas between them, such as 1, 2, 5; for all eight write 1-8.`,
  },
  "coordinate-unreadable": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Ô "${p["column"]}" phải là số độ từ ${p["lowest"]} đến ${p["highest"]}, như 21,85. Hãy kiểm tra xem vĩ độ và kinh độ có bị đổi chỗ không.`,
    en: (p) =>
      `"${p["column"]}" takes degrees from ${p["lowest"]} to ${p["highest"]}, such as 21.85. Check whether latitude and longitude are exchanged.`,
  },
  "club-place-ambiguous": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" có thể là nhiều nơi: ${p["candidates"]}. Hãy ghi thêm ngày báo cáo, quận/huyện cũ, hoặc cột Đơn vị hành chính (63/34).`,
    en: (p) =>
      `"${p["text"]}" can be several places: ${p["candidates"]}. Add the report day, the former district, or the edition column (63/34).`,
  },
  "club-place-ended": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `Dòng này ghi tên cũ (${p["place"]}) trong khi số liệu là của thời 34 tỉnh, thành phố. Câu lạc bộ vẫn được tính theo tên cũ; nếu có thể, hãy ghi tên mới.`,
    en: (p) =>
      `The row gives a former name (${p["place"]}) on a day when there are 34 provinces. The club stays under the former one; write the new name if you can.`,
  },
  "club-place-not-begun": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `Vào ngày của số liệu chưa có ${p["place"]} như bây giờ. Hãy kiểm tra ngày báo cáo, hoặc ghi tên tỉnh và huyện vào ngày đó.`,
    en: (p) =>
      `On the day of the report ${p["place"]} as it is now did not exist yet. Check the day, or write province and district of that day.`,
  },
  "commune-unknown": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `${p["province"]} không có xã, phường nào tên "${p["text"]}".`,
    en: (p) => `There is no commune named "${p["text"]}" in ${p["province"]}.`,
  },
  "commune-not-in-province": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Xã, phường "${p["text"]}" không thuộc ${p["province"]}. Hãy kiểm tra cả tên xã và tên tỉnh.`,
    en: (p) =>
      `The commune "${p["text"]}" is not in ${p["province"]}. Check both commune and province.`,
  },
  "commune-ambiguous": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" có thể là nhiều xã, phường: ${p["candidates"]}. Hãy ghi rõ xã hay phường, và quận/huyện cũ.`,
    en: (p) =>
      `"${p["text"]}" can be several communes: ${p["candidates"]}. Say which kind it is, and the former district.`,
  },
  "commune-type-differs": {
    severity: "note",
    certainty: "certain",
    vi: (p) => `"${p["text"]}" được hiểu là đơn vị cùng tên nhưng khác loại.`,
    en: (p) => `"${p["text"]}" is taken for the unit of that name, which is of another kind.`,
  },
  "commune-listed": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" là tên xã, phường cũ. Theo danh sách sáp nhập, nay thuộc: ${p["today"]}; danh sách không cho biết xã nào bị chia, nên hãy kiểm tra và ghi tên mới.`,
    en: (p) =>
      `"${p["text"]}" is a former commune. The list of mergers puts it in: ${p["today"]}; the list does not say which were split, so check it and write the new name.`,
  },
  "founded-after-report": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Ngày thành lập (${p["founded"]}) lại sau ngày báo cáo (${p["asOf"]}). Hãy kiểm tra cả hai ngày.`,
    en: (p) =>
      `The founding day (${p["founded"]}) is after the day of the report (${p["asOf"]}). Check both days.`,
  },
  "founded-before-model": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Ngày thành lập (${p["founded"]}) trước năm ${p["firstYear"]}, khi mô hình câu lạc bộ chưa có. Hãy kiểm tra năm.`,
    en: (p) =>
      `The founding day (${p["founded"]}) is before ${p["firstYear"]}, when the model began. Check the year.`,
  },
  "dissolved-before-founded": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Ngày giải thể (${p["dissolved"]}) lại trước ngày thành lập (${p["founded"]}). Hãy kiểm tra cả hai ngày.`,
    en: (p) =>
      `The club was dissolved (${p["dissolved"]}) before it was founded (${p["founded"]}). Check both days.`,
  },
  "club-part-above-whole": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Cột "${p["column"]}" ghi ${p["part"]}, nhiều hơn cột "${p["wholeColumn"]}" là ${p["whole"]}. Hãy kiểm tra cả hai số.`,
    en: (p) =>
      `The column "${p["column"]}" gives ${p["part"]}, more than "${p["wholeColumn"]}", ${p["whole"]}. Check both numbers.`,
  },
  "club-number-absurd": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `Cột "${p["column"]}" ghi ${p["value"]}; một câu lạc bộ thường không quá ${p["limit"]}. Hãy kiểm tra xem có thừa chữ số, nhầm đơn vị, hoặc là số của nhiều câu lạc bộ không.`,
    en: (p) =>
      `The column "${p["column"]}" gives ${p["value"]}; one club hardly has more than ${p["limit"]}. Check for a digit too many, another unit, or the number of several clubs.`,
  },
  "money-unit-doubtful": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `Cột "${p["column"]}" ghi ${p["value"]} đồng, quá nhỏ so với một quỹ. Nếu số này tính bằng triệu hoặc nghìn đồng, hãy ghi đơn vị vào tiêu đề cột, ví dụ "(triệu đồng)".`,
    en: (p) =>
      `The column "${p["column"]}" gives ${p["value"]} VND, too little for a fund. If it is in millions or thousands, write the unit into the header, such as "(triệu đồng)".`,
  },
} as const satisfies CataloguePart;
