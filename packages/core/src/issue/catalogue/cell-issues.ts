import type { CataloguePart } from "./catalogue-entry.js";

/** What can be wrong with one cell, or with the cells of one row. */
export const cellIssues = {
  "value-missing": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Ô bắt buộc ở cột "${p["column"]}" chưa có giá trị. Hãy điền vào ô này.`,
    en: (p) => `The required column "${p["column"]}" is empty here. Fill it in.`,
  },
  "value-unreadable": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Ô ở cột "${p["column"]}" ("${p["text"]}") không đọc được thành số. Hãy ghi một số, ví dụ 55; chưa có số liệu thì để trống.`,
    en: (p) =>
      `The cell in the column "${p["column"]}" ("${p["text"]}") cannot be read as a number. Write a number, such as 55; leave it empty where there is none yet.`,
  },
  "value-too-long": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Ô ở cột "${p["column"]}" dài ${p["length"]} ký tự; chỉ được tối đa ${p["limit"]} ký tự. Hãy rút ngắn lại.`,
    en: (p) =>
      `The cell in the column "${p["column"]}" has ${p["length"]} characters; at most ${p["limit"]} are allowed. Shorten it.`,
  },
  "choice-unknown": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" không có trong danh sách của cột "${p["column"]}". Hãy chọn một trong: ${p["choices"]}.`,
    en: (p) =>
      `"${p["text"]}" is not in the list of the column "${p["column"]}". Choose one of: ${p["choices"]}.`,
  },
  "number-unclear": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Số "${p["text"]}" ở cột "${p["column"]}" có thể hiểu nhiều cách. Hãy ghi số nguyên, nhóm ba chữ số bằng dấu chấm, ví dụ 1.458.`,
    en: (p) =>
      `The number "${p["text"]}" in the column "${p["column"]}" can be read in several ways. Write a whole number with its digits in threes, such as 1,458.`,
  },
  "number-zero-or-missing": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Cột "${p["column"]}" ghi "${p["text"]}": là bằng 0, hay chưa có số liệu? Nếu bằng 0, hãy ghi 0; nếu chưa có số liệu, hãy để trống.`,
    en: (p) =>
      `The column "${p["column"]}" says "${p["text"]}": is it 0, or is there no figure? Write 0 if it is 0, and leave the cell empty if there is no figure.`,
  },
  "number-not-whole": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Cột "${p["column"]}" cần số nguyên, nhưng ô này ghi "${p["text"]}".`,
    en: (p) => `The column "${p["column"]}" takes whole numbers, but the cell says "${p["text"]}".`,
  },
  "number-negative": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Số ở cột "${p["column"]}" không thể âm: "${p["text"]}".`,
    en: (p) => `The number in the column "${p["column"]}" cannot be negative: "${p["text"]}".`,
  },
  "number-too-large": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Số "${p["text"]}" ở cột "${p["column"]}" quá lớn, không thể là số liệu thật.`,
    en: (p) => `The number "${p["text"]}" in the column "${p["column"]}" is too large to be true.`,
  },
  "number-became-date": {
    severity: "error",
    certainty: "probable",
    vi: (p) =>
      `Ô ở cột "${p["column"]}" là một ngày ("${p["text"]}"). Phần mềm bảng tính có thể đã đổi "${p["fraction"]}" thành ngày. Nếu đúng vậy, hãy ghi tử số và mẫu số ở hai cột riêng.`,
    en: (p) =>
      `The cell in the column "${p["column"]}" is a date ("${p["text"]}"). The spreadsheet program may have turned "${p["fraction"]}" into one. If so, write numerator and denominator in their two columns.`,
  },
  "number-is-fraction": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Ô ở cột "${p["column"]}" ghi cả tử số và mẫu số ("${p["text"]}"). Hãy ghi ${p["value"]} ở cột "value" (Giá trị) và ${p["of"]} ở cột "of" (Trên tổng), kèm loại mẫu số.`,
    en: (p) =>
      `The cell in the column "${p["column"]}" holds numerator and denominator ("${p["text"]}"). Write ${p["value"]} in "value" and ${p["of"]} in "of", and say what it is a part of.`,
  },
  "percent-in-count": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Cột "${p["column"]}" cần một số đếm, nhưng ô này ghi tỷ lệ "${p["text"]}". Hãy ghi số gốc; tỷ lệ in trong nguồn thì để ở cột Trích.`,
    en: (p) =>
      `The column "${p["column"]}" takes a count, but the cell holds a share, "${p["text"]}". Write the number itself; a printed percentage belongs in the quotation.`,
  },
  "cell-broken": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Ô ở cột "${p["column"]}" bị lỗi công thức (${p["text"]}). Hãy sửa công thức hoặc gõ lại số.`,
    en: (p) =>
      `The cell in the column "${p["column"]}" holds a formula error (${p["text"]}). Mend the formula or type the number.`,
  },
  "fraction-in-count": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Cột "${p["column"]}" cần một số, nhưng ô này ghi phân số "${p["text"]}". Hãy chỉ ghi số của chính cột này.`,
    en: (p) =>
      `The column "${p["column"]}" takes one number, but the cell holds a fraction, "${p["text"]}". Write only the number of this column.`,
  },
  "formula-cell": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Ô ở cột "${p["column"]}" bắt đầu bằng dấu =, +, - hoặc @ nên phần mềm bảng tính sẽ chạy nó như một công thức. Hãy xóa dấu đó và gõ lại nội dung.`,
    en: (p) =>
      `The cell in the column "${p["column"]}" begins with =, +, - or @, and a spreadsheet program would run it as a formula. Remove the sign and type the content again.`,
  },
  "personal-data": {
    severity: "error",
    certainty: "probable",
    vi: (p) =>
      `Ô ở cột "${p["column"]}" có vẻ chứa số điện thoại, số căn cước hoặc địa chỉ thư điện tử của một người. Hãy xóa thông tin đó khỏi bảng; nội dung ô không được nhắc lại ở đây.`,
    en: (p) =>
      `The cell in the column "${p["column"]}" seems to hold somebody's telephone number, identity number or e-mail address. Remove it from the table; it is not repeated here.`,
  },
  "person-removed": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `Ô ở cột "${p["column"]}" có vẻ ghi tên người. Nội dung cột này sẽ được công bố nên tên đó được thay bằng dấu "…". Hãy ghi chức danh hoặc cơ quan thay cho tên.`,
    en: (p) =>
      `The cell in the column "${p["column"]}" seems to name a person. What stands there is published, so "…" is put for the name. Write the office or the body instead.`,
  },
  "text-garbled": {
    severity: "error",
    certainty: "probable",
    vi: (p) =>
      `Chữ trong ô ở cột "${p["column"]}" bị hỏng, thường do bảng mã cũ (TCVN3, VNI). Hãy chuyển tệp sang Unicode hoặc gõ lại ô này.`,
    en: (p) =>
      `The text of the cell in the column "${p["column"]}" is garbled, usually by an old encoding (TCVN3, VNI). Convert the file to Unicode or type the cell again.`,
  },
  "day-not-exact": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Cột "${p["column"]}" cần một ngày cụ thể, nhưng ô này ghi "${p["text"]}". Hãy ghi đủ ngày, tháng, năm; nếu không biết ngày thì ghi vào cột Ghi chú.`,
    en: (p) =>
      `The column "${p["column"]}" takes one day, but the cell says "${p["text"]}". Write day, month and year; if the day is not known, say so in the note.`,
  },
  "qualifier-differs": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Ô giá trị ghi "${p["text"]}" nhưng cột Mức chính xác lại ghi "${p["qualifier"]}". Hãy để hai ô khớp nhau.`,
    en: (p) =>
      `The value says "${p["text"]}" but the qualifier column says "${p["qualifier"]}". Make the two agree.`,
  },
  "link-unsafe": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Liên kết "${p["text"]}" không dùng được: phải bắt đầu bằng http:// hoặc https://.`,
    en: (p) => `The link "${p["text"]}" cannot be used: it must begin with http:// or https://.`,
  },
  "place-missing": {
    severity: "error",
    certainty: "certain",
    vi: () =>
      `Dòng này chưa ghi địa bàn. Hãy điền tên tỉnh, thành phố (hoặc "cả nước") hoặc tên cụm thi đua.`,
    en: () => `This row names no place. Fill in a province (or "country") or an emulation cluster.`,
  },
  "place-and-cluster": {
    severity: "error",
    certainty: "certain",
    vi: () => `Dòng này ghi cả địa bàn lẫn cụm thi đua. Mỗi số liệu chỉ thuộc một trong hai.`,
    en: () => `This row names both a place and a cluster. A figure belongs to one of them.`,
  },
  "place-unknown": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Không có tỉnh, thành phố nào tên "${p["text"]}".`,
    en: (p) => `There is no province named "${p["text"]}".`,
  },
  "place-not-in-edition": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" không có trong danh sách tỉnh, thành phố mà cột Đơn vị hành chính (63/34) ghi. Hãy kiểm tra cột đó.`,
    en: (p) =>
      `"${p["text"]}" is not among the provinces that the edition column names. Check that column.`,
  },
  "place-former": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" là tên tỉnh cũ, đã sáp nhập trước thời các danh sách tỉnh ở đây. Hãy ghi tên tỉnh vào ngày của số liệu.`,
    en: (p) =>
      `"${p["text"]}" is a former province, merged before the lists of provinces here begin. Write the province of the figure's day.`,
  },
  "place-before-editions": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Cột "${p["column"]}" ghi "${p["text"]}" cho ngày ${p["asOf"]}. Tên và địa giới tỉnh trước ngày ${p["from"]} không kiểm tra được ở đây. Nếu số liệu tính theo ${p["edition"]}, hãy ghi tên tỉnh của thời đó và ghi rõ ở cột Đơn vị hành chính (63/34); nếu không, hãy bỏ dòng này.`,
    en: (p) =>
      `The column "${p["column"]}" says "${p["text"]}" for ${p["asOf"]}. What was a province before ${p["from"]} cannot be checked here. If the figure is by the ${p["edition"]}, write the province of that time and fill in the edition column; if not, leave the row out.`,
  },
  "place-unchecked": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" ở ngày ${p["asOf"]} được hiểu theo danh sách tỉnh của thời sau; tên và địa giới tỉnh trước ngày ${p["from"]} không được kiểm tra.`,
    en: (p) =>
      `"${p["text"]}" on ${p["asOf"]} is taken for the province of a later list; what was a province before ${p["from"]} is not checked.`,
  },
  "place-type-differs": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `"${p["text"]}" được hiểu là cả tỉnh. Nếu chỉ nói về một thành phố hoặc huyện trong tỉnh, hãy ghi tên tỉnh ở đây và thành phố, huyện ở cột Phần.`,
    en: (p) =>
      `"${p["text"]}" is taken for the whole province. If a city or district of it is meant, write the province here and the city or district in the part column.`,
  },
  "place-ambiguous": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["text"]}" có thể là nhiều nơi: ${p["candidates"]}. Hãy ghi rõ ở cột Đơn vị hành chính (63/34).`,
    en: (p) =>
      `"${p["text"]}" can be several places: ${p["candidates"]}. Say which in the edition column.`,
  },
  "source-missing": {
    severity: "warning",
    certainty: "certain",
    vi: () =>
      `Số liệu này chưa ghi nguồn. Hãy điền tên bài hoặc văn bản, cơ quan và liên kết nếu có.`,
    en: () => `This figure has no source. Fill in the title, who published it, and a link if any.`,
  },
  "source-differs": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `Nguồn này ở một dòng trước ghi "${p["before"]}" ở cột "${p["column"]}", dòng này lại ghi "${p["text"]}". Hãy sửa cho giống nhau.`,
    en: (p) =>
      `An earlier row gives "${p["before"]}" for this source in the column "${p["column"]}", this one "${p["text"]}". Make them agree.`,
  },
  "part-unreadable": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Không hiểu phần "${p["text"]}". Hãy ghi theo dạng "project:tên dự án", "district:tên huyện" hoặc "club:tên câu lạc bộ".`,
    en: (p) =>
      `The part "${p["text"]}" is not understood. Write "project:…", "district:…" or "club:…".`,
  },
  "period-missing": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `"${p["measure"]}" đếm trong một khoảng thời gian, nhưng dòng này chưa ghi "Từ ngày".`,
    en: (p) => `"${p["measure"]}" counts over a period, but the row does not say from which day.`,
  },
  "period-reversed": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Từ ngày (${p["from"]}) lại sau đến ngày (${p["to"]}). Hãy kiểm tra hai ngày.`,
    en: (p) => `The first day (${p["from"]}) is after the last (${p["to"]}). Check both days.`,
  },
  "plan-differs": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `Các dòng của cùng một kế hoạch ghi khác nhau ở cột "${p["column"]}": "${p["before"]}" và "${p["text"]}". Chỉ giá trị đầu được dùng.`,
    en: (p) =>
      `Rows of one plan differ in the column "${p["column"]}": "${p["before"]}" and "${p["text"]}". Only the first is used.`,
  },
} as const satisfies CataloguePart;
