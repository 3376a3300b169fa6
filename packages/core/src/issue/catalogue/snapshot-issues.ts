import { formatExpected } from "../format-expected.js";
import type { CataloguePart } from "./catalogue-entry.js";

/** What can be wrong with a data file, or with the parts that are to become one. */
export const snapshotIssues = {
  "snapshot-too-large": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Tệp dữ liệu quá lớn (hơn ${p["limit"]} ký tự); hãy kiểm tra xem có đúng tệp không.`,
    en: (p) => `The data file is too large (over ${p["limit"]} characters); is it the right file?`,
  },
  "snapshot-is-html": {
    severity: "error",
    certainty: "certain",
    vi: () =>
      "Nhận được một trang web chứ không phải tệp dữ liệu. Hãy kiểm tra lại địa chỉ, hoặc mở địa chỉ đó xem có bị hỏi đăng nhập không.",
    en: () =>
      "A web page came instead of the data file. Check the address, or open it and see whether it asks for a login.",
  },
  "snapshot-not-json": {
    severity: "error",
    certainty: "certain",
    vi: () => "Tệp dữ liệu bị hỏng hoặc tải chưa hết. Hãy tải lại, hoặc tạo lại tệp.",
    en: () => "The data file is broken or was cut off. Load it again, or make it anew.",
  },
  "snapshot-newer": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Tệp dữ liệu dùng định dạng mới hơn (phiên bản ${p["found"]}) mà chương trình này chưa đọc được. Hãy cập nhật chương trình.`,
    en: (p) =>
      `The data file has a newer format (version ${p["found"]}) that this program cannot read yet. Update the program.`,
  },
  "snapshot-invalid": {
    severity: "error",
    certainty: "certain",
    vi: (p) => {
      const expected = formatExpected(String(p["expected"])).vi;
      return p["path"]
        ? `Trong dữ liệu, "${p["path"]}" phải là ${expected}.`
        : `Toàn bộ dữ liệu phải là ${expected}.`;
    },
    en: (p) => {
      const expected = formatExpected(String(p["expected"])).en;
      return p["path"]
        ? `In the data, "${p["path"]}" must be ${expected}.`
        : `The data as a whole must be ${expected}.`;
    },
  },
  "snapshot-unknown-field": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Trường "${p["path"]}" không có trong định dạng nên không được công bố; hãy bỏ trường này.`,
    en: (p) =>
      `The field "${p["path"]}" is not part of the format and may not be published; remove it.`,
  },
  "snapshot-id-repeated": {
    severity: "error",
    certainty: "certain",
    vi: (p) => `Mã "${p["id"]}" xuất hiện nhiều lần trong "${p["list"]}"; mỗi mã chỉ dùng một lần.`,
    en: (p) => `The id "${p["id"]}" stands more than once in "${p["list"]}"; use each id once.`,
  },
  "snapshot-reference-unknown": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["path"]}" nhắc tới "${p["id"]}" nhưng trong "${p["list"]}" không có; hãy thêm vào hoặc sửa mã.`,
    en: (p) =>
      `"${p["path"]}" names "${p["id"]}", which is not in "${p["list"]}"; add it or mend the id.`,
  },
  "snapshot-figure-after-cut-off": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Số liệu "${p["figure"]}" tính đến ${p["day"]}, sau ngày chốt ${p["asOf"]}; hãy lùi ngày chốt hoặc bỏ số liệu này.`,
    en: (p) =>
      `The figure "${p["figure"]}" is of ${p["day"]}, after the cut-off ${p["asOf"]}; choose a later cut-off or leave the figure out.`,
  },
  "snapshot-value-above-whole": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Số liệu "${p["figure"]}" là ${p["value"]} trên ${p["of"]}: phần lớn hơn tổng. Hãy kiểm tra hai số với nguồn.`,
    en: (p) =>
      `The figure "${p["figure"]}" is ${p["value"]} of ${p["of"]}: the part is above its whole. Check both numbers with the source.`,
  },
  "snapshot-period-reversed": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `"${p["path"]}" bắt đầu ngày ${p["from"]} nhưng lại kết thúc trước đó, ngày ${p["to"]}; hãy sửa một trong hai ngày.`,
    en: (p) =>
      `"${p["path"]}" begins on ${p["from"]} and ends before that, on ${p["to"]}; mend one of the days.`,
  },
  "snapshot-supersedes-circle": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Số liệu "${p["figure"]}" thay thế chính nó, trực tiếp hoặc qua số liệu khác; hãy bỏ một liên kết thay thế.`,
    en: (p) =>
      `The figure "${p["figure"]}" supersedes itself, directly or through others; remove one of the links.`,
  },
  "snapshot-shown-wrong": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Mỗi chỉ tiêu của một nơi trong một ngày chỉ hiện một số liệu; ở đây phải là "${p["expected"]}", tệp lại chọn "${p["found"]}". Hãy tạo lại tệp.`,
    en: (p) =>
      `Of each measure, place and day one figure is shown; here it must be "${p["expected"]}", but the file shows "${p["found"]}". Make the file anew.`,
  },
  "snapshot-parts-above-whole": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Các phần của số liệu "${p["figure"]}" cộng lại được ${p["sum"]}, nhiều hơn tổng ${p["value"]}; hãy kiểm tra lại nguồn.`,
    en: (p) =>
      `The parts of the figure "${p["figure"]}" add up to ${p["sum"]}, more than the total ${p["value"]}; check the sources.`,
  },
  "snapshot-not-canonical": {
    severity: "error",
    certainty: "certain",
    vi: () =>
      "Thứ tự hoặc cách viết trong tệp khác với tệp do chương trình tạo ra: tệp đã bị sửa tay hoặc bị một công cụ khác ghi lại. Hãy tạo lại tệp.",
    en: () =>
      "Order or spelling in the file are not those that the program writes: it was edited by hand or rewritten by another tool. Make it anew.",
  },
} as const satisfies CataloguePart;
