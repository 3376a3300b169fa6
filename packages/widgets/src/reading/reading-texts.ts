import type { SnapshotProblem } from "@ishc/core/snapshot";
import type { Language } from "@ishc/core";
import type { LoadProblem } from "../store/loaded.js";

type ProblemCode = LoadProblem["code"] | SnapshotProblem["code"];

/** What is said of a data file: what it is about, and what is wrong with it and what to do. */
export interface ReadingTexts {
  readonly country: string;
  readonly plan: string;
  /** Of a part of a place, by its kind; a district is called by its name alone. */
  readonly parts: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly noMeasure: string;
  /** An attribute asks for what the file does not know. */
  readonly notInFile: string;
  readonly warning: string;
  /** A warning that its file does not put into words. */
  readonly unclear: string;
  readonly noScheme: string;
}

export const readingTexts: Readonly<Record<Language, ReadingTexts>> = {
  vi: {
    country: "cả nước",
    plan: "Kế hoạch của đợt này: {count}.",
    parts: { project: "dự án {name}", club: "câu lạc bộ {name}" },
    problems: {
      http: "Không lấy được tệp số liệu (lỗi {status}). Hãy kiểm tra lại địa chỉ trong src, hoặc thử lại sau.",
      network:
        "Không tải được tệp số liệu. Hãy kiểm tra kết nối mạng; nếu mạng tốt, có thể máy chủ chưa cho trang này đọc tệp.",
      slow: "Máy chủ trả lời quá chậm. Hãy thử lại.",
      "no-address": "“{url}” không phải địa chỉ của tệp số liệu. Hãy kiểm tra lại src.",
      "no-data":
        "Trang chưa có số liệu cho mục này. Hãy thêm src, <ishc-data> hoặc tệp snapshot.js.",
      "snapshot-too-large": "Tệp số liệu quá lớn.",
      "snapshot-is-html":
        "Địa chỉ này gửi về một trang web, không phải tệp số liệu. Có thể sai địa chỉ, hoặc mạng đòi đăng nhập.",
      "snapshot-not-json":
        "Tệp số liệu trống, bị hỏng hoặc tải về chưa đủ. Hãy thử lại hoặc tạo lại tệp.",
      "snapshot-newer":
        "Tệp số liệu có định dạng mới hơn (phiên bản {found}). Hãy cập nhật ishc.js của trang.",
      "snapshot-invalid": "Tệp số liệu có chỗ không đúng ({path}). Hãy kiểm tra và tạo lại tệp.",
    },
    noMeasure: "Hãy thêm measure, ví dụ measure=clubs.",
    notInFile: "Tệp số liệu không có {name} “{text}”. Hãy ghi như: {like}.",
    warning: "Lưu ý: {text}",
    unclear: "số liệu này còn điểm chưa rõ.",
    noScheme: "Không thấy mục tiêu của Đề án {scheme} cho chỉ tiêu này.",
  },
  en: {
    country: "whole country",
    plan: "Planned for this period: {count}.",
    parts: { project: "project {name}", club: "club {name}" },
    problems: {
      http: "The data file could not be had (error {status}). Check src, or try again later.",
      network:
        "The data file could not be loaded. Check the connection; if it is fine, the server may not let this page read it.",
      slow: "The server is too slow. Try again.",
      "no-address": "“{url}” is not the address of a data file. Check src.",
      "no-data":
        "This page has no data for this yet. Add src, <ishc-data> or the file snapshot.js.",
      "snapshot-too-large": "The data file is too large.",
      "snapshot-is-html":
        "This address sends a web page, not a data file. Check it, or sign in to the network.",
      "snapshot-not-json":
        "The data file is empty, broken or incomplete. Try again, or make it anew.",
      "snapshot-newer":
        "The data file has a newer format (version {found}). Update the software that shows it.",
      "snapshot-invalid":
        "The data file is wrong at one place ({path}). Check it and make it anew.",
    },
    noMeasure: "Add measure, for example measure=clubs.",
    notInFile: "The data file has no {name} “{text}”. Write one like: {like}.",
    warning: "Note: {text}",
    unclear: "something about this figure is not clear.",
    noScheme: "Scheme {scheme} has no target for this measure.",
  },
};
