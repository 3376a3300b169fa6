import { formatExpected } from "../format-expected.js";
import type { CataloguePart } from "./catalogue-entry.js";

/** What can be wrong with a tally that somebody sent, and what sums leave out. */
export const tallyIssues = {
  "tally-too-large": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Tệp tổng hợp quá lớn (hơn ${p["limit"]} ký tự); hãy kiểm tra xem có gửi nhầm tệp không.`,
    en: (p) => `The tally file is too large (over ${p["limit"]} characters); is it the right file?`,
  },
  "tally-not-json": {
    severity: "error",
    certainty: "certain",
    vi: () => "Tệp tổng hợp bị hỏng hoặc không phải tệp tổng hợp. Hãy đề nghị gửi lại.",
    en: () => "The tally file is broken, or it is no tally. Ask for it again.",
  },
  "tally-newer": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Tệp tổng hợp dùng định dạng phiên bản ${p["found"]} mà chương trình này không đọc được. Hãy cập nhật chương trình, hoặc đề nghị gửi lại bằng phiên bản ${p["known"]}.`,
    en: (p) =>
      `The tally has the format version ${p["found"]}, which this program does not read. Update the program, or ask for version ${p["known"]}.`,
  },
  "tally-invalid": {
    severity: "error",
    certainty: "certain",
    vi: (p) => {
      const expected = formatExpected(String(p["expected"])).vi;
      return p["path"]
        ? `Trong tệp tổng hợp, "${p["path"]}" phải là ${expected}.`
        : `Toàn bộ tệp tổng hợp phải là ${expected}.`;
    },
    en: (p) => {
      const expected = formatExpected(String(p["expected"])).en;
      return p["path"]
        ? `In the tally, "${p["path"]}" must be ${expected}.`
        : `The tally as a whole must be ${expected}.`;
    },
  },
  "tally-unknown-field": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Tệp tổng hợp có trường "${p["path"]}" không thuộc định dạng. Tệp chỉ được chứa số tổng hợp; hãy bỏ trường này rồi gửi lại.`,
    en: (p) =>
      `The tally has a field "${p["path"]}" that is not part of the format. It may hold sums only; remove the field and send it again.`,
  },
  "tally-place-unknown": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Trong tệp tổng hợp, "${p["path"]}" ghi địa bàn "${p["place"]}", không có trong danh mục ${p["edition"]}. Hãy kiểm tra mã địa bàn.`,
    en: (p) =>
      `In the tally, "${p["path"]}" names the place "${p["place"]}", which ${p["edition"]} does not have. Check its code.`,
  },
  "tally-counts-differ": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Trong tệp tổng hợp, ở "${p["path"]}": ${p["known"]} đã báo cáo và ${p["missing"]} chưa báo cáo không bằng tổng ${p["expected"]}. Hãy tạo lại tệp.`,
    en: (p) =>
      `In the tally, at "${p["path"]}": ${p["known"]} known and ${p["missing"]} missing are not the ${p["expected"]} expected. Make the file anew.`,
  },
  "tally-measure-too-fine": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Trong tệp tổng hợp, "${p["path"]}" có chỉ tiêu "${p["measure"]}" của một xã, phường. Với xã, phường chỉ được gửi số câu lạc bộ.`,
    en: (p) =>
      `In the tally, "${p["path"]}" tells "${p["measure"]}" of a commune. Of communes only the number of clubs may be sent.`,
  },
  "tally-repeated": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Trong tệp tổng hợp, "${p["path"]}" lặp lại "${p["id"]}": cùng một số sẽ bị cộng hai lần. Hãy bỏ một chỗ.`,
    en: (p) =>
      `In the tally, "${p["path"]}" repeats "${p["id"]}": the same would be added twice. Remove one.`,
  },
  "tally-contributor-differs": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Trong tệp tổng hợp, "${p["path"]}" ghi nguồn "${p["contributor"]}", không khớp với địa bàn hoặc ngày ở cùng chỗ. Hãy tạo lại tệp.`,
    en: (p) =>
      `In the tally, "${p["path"]}" names the contributor "${p["contributor"]}", which does not fit the place or day beside it. Make the file anew.`,
  },
  "tally-measure-of-other-table": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Trong tệp tổng hợp, "${p["path"]}": "${p["measure"]}" không phải là chỉ tiêu của "${p["contributor"]}". Hãy tạo lại tệp.`,
    en: (p) =>
      `In the tally, "${p["path"]}": "${p["measure"]}" is no measure of "${p["contributor"]}". Make the file anew.`,
  },
  "tally-communes-above-province": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Trong tệp tổng hợp, "${p["path"]}": các xã, phường cộng lại có ${p["sum"]} câu lạc bộ, nhiều hơn ${p["value"]} của cả tỉnh. Hãy tạo lại tệp.`,
    en: (p) =>
      `In the tally, "${p["path"]}": the communes add up to ${p["sum"]} clubs, more than the ${p["value"]} of the province. Make the file anew.`,
  },
  "tally-contributor-repeated": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["contributor"]}" đã có trong số liệu được gộp: cộng thêm sẽ tính hai lần cùng những câu lạc bộ ấy. Hãy chỉ đưa vào một tệp cho mỗi tỉnh.`,
    en: (p) =>
      `"${p["contributor"]}" is among the merged numbers already: adding it would count the same clubs twice. Give one file for each province.`,
  },
  "tally-edition-later": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["contributor"]}" theo đơn vị hành chính ${p["found"]}, không tách được về ${p["edition"]}. Hãy tổng hợp theo ${p["found"]}.`,
    en: (p) =>
      `"${p["contributor"]}" is told by the provinces of ${p["found"]}, which cannot be split into those of ${p["edition"]}. Build by ${p["found"]}.`,
  },
  "event-straddles-window": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}: ${p["eventCount"]} ${p["event"]} từ ${p["first"]} đến ${p["last"]}, không rõ trước hay từ ${p["boundary"]}, nên không tính cho Đề án nào. Nếu biết, hãy ghi rõ ngày hoặc Đề án.`,
    en: (p) =>
      `${p["place"]}: ${p["eventCount"]} ${p["event"]} between ${p["first"]} and ${p["last"]}, before or from ${p["boundary"]}, so they count for no scheme. Where it is known, write the day or name the scheme.`,
  },
  "event-straddles-edition": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}: ${p["eventCount"]} ${p["event"]} từ ${p["first"]} đến ${p["last"]}, không rõ trước hay từ ${p["boundary"]} là ngày đổi đơn vị hành chính. Nếu biết, hãy ghi rõ ngày.`,
    en: (p) =>
      `${p["place"]}: ${p["eventCount"]} ${p["event"]} between ${p["first"]} and ${p["last"]}, before or from ${p["boundary"]}, the day on which the provinces changed. Where it is known, write the day.`,
  },
  "regroup-parts-missing": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["measure"]} của ${p["place"]} chưa tính được từ các tỉnh cũ: thiếu số của ${p["lacks"]}.`,
    en: (p) =>
      `${p["measure"]} of ${p["place"]} cannot be told from the former provinces: ${p["lacks"]} lack.`,
  },
  "regroup-days-apart": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["measure"]} của ${p["place"]} chưa tính được từ các tỉnh cũ: số của ${p["lacks"]} cách các số khác hơn ${p["limitDays"]} ngày.`,
    en: (p) =>
      `${p["measure"]} of ${p["place"]} cannot be told from the former provinces: the numbers of ${p["lacks"]} are more than ${p["limitDays"]} days from the others.`,
  },
} as const satisfies CataloguePart;
