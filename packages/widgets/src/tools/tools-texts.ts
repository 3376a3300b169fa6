import type { Language } from "@ishc/core";

/** The words of the tools under a figure. */
export interface ToolsTexts {
  readonly svg: string;
  readonly png: string;
  readonly csv: string;
  readonly embed: string;
  readonly code: string;
  readonly noCode: string;
  readonly pictureBlocked: string;
}

export const toolsTexts: Readonly<Record<Language, ToolsTexts>> = {
  vi: {
    svg: "Tải ảnh SVG",
    png: "Tải ảnh PNG",
    csv: "Tải bảng CSV",
    embed: "Lấy mã nhúng",
    code: "Mã nhúng: chép và dán vào trang của bạn",
    noCode: "Mục này không nhúng được sang trang khác vì số liệu nằm ngay trong trang này.",
    pictureBlocked: "Trang này không cho phép tạo ảnh PNG. Hãy tải ảnh SVG.",
  },
  en: {
    svg: "Download SVG picture",
    png: "Download PNG picture",
    csv: "Download CSV table",
    embed: "Get embed code",
    code: "Embed code: copy and paste it into your page",
    noCode: "This cannot be embedded elsewhere, because its data is inside this page.",
    pictureBlocked: "This page does not allow PNG pictures. Download the SVG picture.",
  },
};
