import type { DayBasis, Language } from "@ishc/core";

/** The words around a figure. */
export interface PanelTexts {
  readonly asOf: string;
  /** Before a month or year, whose last day the figure holds. */
  readonly endOf: string;
  readonly noDay: string;
  readonly noFigure: string;
  /** Instead of a panel. */
  readonly empty: string;
  readonly source: string;
  readonly noSource: string;
  readonly openSource: string;
  readonly tools: string;
  readonly total: string;
  /** Beside the bare number in a table: the number with its word. */
  readonly printedAs: string;
  readonly note: string;
  /** Begins the source line unless the association or an authority publishes the data. */
  readonly unofficial: string;
  readonly bases: Readonly<Record<Exclude<DayBasis, "stated">, string>>;
  readonly above: string;
  /** The figure's day is still to come. */
  readonly future: string;
  readonly linkDropped: string;
  /** Another source on the same fact. */
  readonly disagrees: string;
}

export const panelTexts: Readonly<Record<Language, PanelTexts>> = {
  vi: {
    asOf: "Tính đến",
    endOf: "hết ",
    noDay: "Chưa ghi ngày của số liệu",
    noFigure: "Chưa có số liệu",
    empty: "Chưa có số liệu cho mục này.",
    source: "Nguồn",
    noSource: "chưa ghi",
    openSource: "Xem nguồn",
    tools: "Tải về, nhúng",
    total: "Trên tổng số",
    printedAs: "Nguồn ghi",
    note: "Lưu ý",
    unofficial: "Tổng hợp từ nguồn công khai, chưa phải số liệu chính thức của Hội",
    bases: {
      published: "ngày đăng tin",
      inferred: "ngày suy ra, nguồn không ghi",
      placeholder: "ngày tạm đặt, chưa rõ",
    },
    above: "Kiểm tra lại: {value} lớn hơn tổng số {of}.",
    future: "Ngày của số liệu chưa đến: hãy kiểm tra lại.",
    linkDropped: "Liên kết của nguồn không phải địa chỉ trang web nên không hiện.",
    disagrees: "Nguồn khác ghi {value} ({day}): {source}.",
  },
  en: {
    asOf: "As of",
    endOf: "the end of ",
    noDay: "No day given",
    noFigure: "No figure yet",
    empty: "No figure for this yet.",
    source: "Source",
    noSource: "not given",
    openSource: "Open source",
    tools: "Download, embed",
    total: "Of a total of",
    printedAs: "Printed as",
    note: "Note",
    unofficial: "Compiled from public sources, not official figures of the Association",
    bases: {
      published: "day of publication",
      inferred: "day inferred, not in the source",
      placeholder: "placeholder, the day is not known",
    },
    above: "Check these: {value} is above the total of {of}.",
    future: "The day of this figure is still to come: check it.",
    linkDropped: "The link to the source is no web address and is not shown.",
    disagrees: "Another source says {value} ({day}): {source}.",
  },
};
