import type { Language } from "@ishc/core";
import type { OutlinesProblem } from "@ishc/core/outlines";

/** The words around a map on a page. */
export interface MapTexts {
  readonly whole: string;
  readonly views: string;
  readonly legend: string;
  readonly list: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly noDay: string;
  readonly noOutlines: string;
  readonly problems: Readonly<Record<OutlinesProblem, string>>;
}

export const mapTexts: Readonly<Record<Language, MapTexts>> = {
  vi: {
    whole: "Cả nước",
    views: "Phần bản đồ",
    legend: "Chú giải",
    list: "Các địa bàn, dùng phím mũi tên để xem",
    showTable: "Hiện bảng số liệu",
    hideTable: "Ẩn bảng số liệu",
    noDay: "–",
    noOutlines:
      "Không tải được đường ranh giới của bản đồ. Hãy kiểm tra kết nối mạng và geometry-src rồi thử lại.",
    problems: {
      "outlines-not-json": "Tệp bản đồ không đọc được. Hãy kiểm tra địa chỉ trong geometry-src.",
      "outlines-newer": "Tệp bản đồ mới hơn phần mềm của trang này. Hãy cập nhật ishc.js.",
      "outlines-invalid": "Tệp trong geometry-src không phải là bản đồ.",
    },
  },
  en: {
    whole: "Whole country",
    views: "Part of the map",
    legend: "Legend",
    list: "Places, use the arrow keys to read them",
    showTable: "Show the table",
    hideTable: "Hide the table",
    noDay: "–",
    noOutlines:
      "The outlines of the map could not be loaded. Check the connection and geometry-src, then try again.",
    problems: {
      "outlines-not-json": "The map file cannot be read. Check the address in geometry-src.",
      "outlines-newer": "The map file is newer than the script of this page. Update ishc.js.",
      "outlines-invalid": "The file in geometry-src is not a map.",
    },
  },
};
