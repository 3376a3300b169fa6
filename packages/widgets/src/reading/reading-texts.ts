import type { SnapshotProblem } from "@ishc/core/snapshot";
import type { Language } from "@ishc/core";
import type { LoadProblem } from "../store/loaded.js";

type ProblemCode = Exclude<LoadProblem["code"] | SnapshotProblem["code"], "http">;

/** What is said of a data file: what it is about, and what is wrong with it and what to do. */
export interface ReadingTexts {
  readonly country: string;
  readonly plan: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<ProblemCode | "http-404" | "http", string>>;
  readonly noMeasure: string;
  readonly noScheme: string;
}

export const readingTexts: Readonly<Record<Language, ReadingTexts>> = {
  vi: {
    country: "cả nước",
    plan: "Kế hoạch của đợt này: {count}.",
    parts: { project: "dự án {name}", district: "{name}", club: "câu lạc bộ {name}" },
    problems: {
      "http-404": "Không tìm thấy tệp số liệu (lỗi 404). Hãy kiểm tra lại địa chỉ trong src.",
      http: "Máy chủ không gửi được tệp số liệu (lỗi {status}). Hãy thử lại sau.",
      network:
        "Không tải được tệp số liệu. Hãy kiểm tra kết nối mạng rồi thử lại; nếu mạng vẫn tốt, máy chủ có thể chưa cho phép trang này đọc tệp.",
      slow: "Máy chủ trả lời quá chậm. Hãy thử lại.",
      "no-data":
        "Trang chưa có số liệu cho mục này. Hãy thêm src, hoặc đặt <ishc-data> hay tệp snapshot.js vào trang.",
      "snapshot-too-large": "Không đọc được tệp số liệu vì tệp quá lớn.",
      "snapshot-is-html":
        "Địa chỉ này gửi về một trang web chứ không phải tệp số liệu. Có thể sai địa chỉ, hoặc mạng đang đòi đăng nhập.",
      "snapshot-not-json":
        "Không đọc được tệp số liệu: tệp trống, bị hỏng hoặc tải về chưa đủ. Hãy thử lại hoặc tạo lại tệp.",
      "snapshot-newer":
        "Tệp số liệu dùng định dạng mới hơn (phiên bản {found}). Hãy cập nhật phần mềm hiển thị trên trang.",
      "snapshot-invalid":
        "Không đọc được tệp số liệu: có chỗ không đúng ({path}). Hãy kiểm tra và tạo lại tệp.",
    },
    noMeasure: "Chưa cho biết cần hiện chỉ tiêu nào. Hãy thêm measure, ví dụ measure=clubs.",
    noScheme: "Không thấy mục tiêu của Đề án {scheme} cho chỉ tiêu này.",
  },
  en: {
    country: "whole country",
    plan: "Planned for this period: {count}.",
    parts: { project: "project {name}", district: "{name}", club: "club {name}" },
    problems: {
      "http-404": "The data file was not found (error 404). Check the address in src.",
      http: "The server could not send the data file (error {status}). Try again later.",
      network:
        "The data file could not be loaded. Check your connection and try again; if it is fine, the server may not let this page read the file.",
      slow: "The server takes too long to answer. Try again.",
      "no-data":
        "This page has no data for this yet. Add src, or put <ishc-data> or the file snapshot.js on the page.",
      "snapshot-too-large": "The data file is too large to be read.",
      "snapshot-is-html":
        "This address sends a web page, not a data file. It may be wrong, or the network asks you to sign in.",
      "snapshot-not-json":
        "The data file is empty, broken or incomplete. Try again, or make the file anew.",
      "snapshot-newer":
        "The data file has a newer format (version {found}). Update the software that shows it.",
      "snapshot-invalid":
        "Something in the data file is wrong ({path}). Check it and make it anew.",
    },
    noMeasure: "It is not said which measure to show. Add measure, for example measure=clubs.",
    noScheme: "No target of scheme {scheme} was found for this measure.",
  },
};
