import type { Language } from "@ishc/core";

/** The words around a map on a page. */
export interface MapTexts {
  readonly views: string;
  readonly legend: string;
  readonly list: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly noOutlines: string;
  readonly badOutlines: string;
}

export const mapTexts: Readonly<Record<Language, MapTexts>> = {
  vi: {
    views: "Phần bản đồ",
    legend: "Chú giải",
    list: "Các địa bàn, dùng phím mũi tên để xem",
    showTable: "Hiện bảng số liệu",
    hideTable: "Ẩn bảng số liệu",
    noOutlines:
      "Không tải được đường ranh giới của bản đồ. Hãy kiểm tra kết nối mạng và geometry-src.",
    badOutlines:
      "Tệp trong geometry-src không phải là bản đồ, hoặc có định dạng mới hơn. Hãy kiểm tra địa chỉ, rồi cập nhật ishc.js của trang.",
  },
  en: {
    views: "Part of the map",
    legend: "Legend",
    list: "Places, use the arrow keys to read them",
    showTable: "Show the table",
    hideTable: "Hide the table",
    noOutlines:
      "The outlines of the map could not be loaded. Check the connection and geometry-src.",
    badOutlines:
      "The file in geometry-src is not a map, or has a newer format. Check the address, then update ishc.js on the page.",
  },
};
