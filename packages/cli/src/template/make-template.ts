import { trainingTopics } from "@ishc/vietnam";
import type { NewCell, NewColumn, NewSheet } from "@ishc/workbook";
import type { TableKind } from "../command/table-kinds.js";
import type { ChoiceListId } from "./guide-entry.js";
import { guides, type GuidedColumn } from "./guides.js";
import { listChoices } from "./list-choices.js";
import { choicesSheetName, guideSheetName } from "./sheet-names.js";

/** Enough for the largest register of one province (about 700 clubs); rows below it only lack their formats. */
const preparedRowCount = 1000;
const usualWidth = 16;

export const dataSheetNames: Readonly<Record<TableKind, string>> = {
  clubs: "Danh sách CLB",
  figures: "Số liệu",
  plans: "Đề án, kế hoạch",
  trainings: "Tập huấn",
};
const titles: Readonly<Record<TableKind, string>> = {
  clubs: "Danh sách câu lạc bộ Liên thế hệ tự giúp nhau",
  figures: "Số liệu công bố về câu lạc bộ Liên thế hệ tự giúp nhau",
  plans: "Đề án, kế hoạch nhân rộng câu lạc bộ của các tỉnh, thành phố",
  trainings: "Hội nghị, lớp tập huấn về câu lạc bộ Liên thế hệ tự giúp nhau",
};

/**
 * The sheets of a template: the empty table with its headers, how to fill in each column with an
 * example, and the lists behind the drop-downs.
 */
export function makeTemplate(kind: TableKind): readonly NewSheet[] {
  const columns = guides[kind];
  const lists = [...new Set(columns.flatMap(({ choices }) => choices ?? []))];
  return [
    dataSheet(kind, columns, lists),
    guideSheet(kind, columns),
    choicesSheet(lists, kind === "trainings" ? trainingTopics.map(({ name }) => name.vi) : []),
  ];
}

function dataSheet(
  kind: TableKind,
  columns: readonly GuidedColumn[],
  lists: readonly ChoiceListId[],
): NewSheet {
  return {
    name: dataSheetNames[kind],
    rows: [
      columns.map(({ header, isRequired }) => ({
        value: header,
        look: isRequired === true ? "required-heading" : "heading",
      })),
    ],
    columns: columns.map(({ width, format, choices, header, help }): NewColumn => ({
      width: width ?? usualWidth,
      ...(format === undefined ? {} : { format }),
      ...(choices === undefined ? {} : { choices: placeOf(choices, lists) }),
      prompt: { title: header, text: help.vi },
    })),
    preparedRowCount,
    frozenRowCount: 1,
  };
}

/** Where a list stands on the sheet of choices: one column each, below its heading. */
const placeOf = (id: ChoiceListId, lists: readonly ChoiceListId[]) => ({
  sheet: choicesSheetName,
  column: lists.indexOf(id),
  firstRow: 1,
  lastRow: listChoices(id).values.length,
});

function guideSheet(kind: TableKind, columns: readonly GuidedColumn[]): NewSheet {
  const intro = [
    `Điền vào trang "${dataSheetNames[kind]}", mỗi dòng một mục; không sửa dòng tiêu đề. Cột nền xanh đậm là bắt buộc.`,
    'Không biết số thì để trống hoặc ghi "chưa có"; số 0 nghĩa là thật sự không có.',
    "Không ghi số điện thoại, số căn cước hay tên người: các cột này không cần đến.",
    'Kiểm tra bằng lệnh: ishc check TÊN-TỆP.xlsx. Trang này và trang "Danh mục" không được đọc.',
  ];
  return {
    name: guideSheetName,
    columns: [{ width: 26 }, { width: 10 }, { width: 58 }, { width: 34 }, { width: 58 }],
    rows: [
      [{ value: titles[kind], look: "title" }],
      ...intro.map((text): NewCell[] => [text]),
      [],
      ["Tên cột", "Bắt buộc", "Cách ghi", "Ví dụ", "In English"].map((value): NewCell => ({
        value,
        look: "heading",
      })),
      ...columns.map(({ header, isRequired, help, example }): NewCell[] => [
        { value: header, look: "group" },
        { value: isRequired === true ? "có" : "", look: "wrapped" },
        { value: help.vi, look: "wrapped" },
        { value: example, look: "muted" },
        { value: help.en, look: "wrapped" },
      ]),
    ],
    frozenRowCount: intro.length + 3,
  };
}

function choicesSheet(lists: readonly ChoiceListId[], topics: readonly string[]): NewSheet {
  const named = [
    ...lists.map(listChoices),
    ...(topics.length === 0 ? [] : [{ heading: "Các nội dung tập huấn", values: topics }]),
  ];
  const rowCount = Math.max(...named.map(({ values }) => values.length));
  return {
    name: choicesSheetName,
    columns: named.map(() => ({ width: 34 })),
    rows: [
      named.map(({ heading }): NewCell => ({ value: heading, look: "heading" })),
      ...Array.from({ length: rowCount }, (_, row) =>
        named.map(({ values }): NewCell => values[row] ?? ""),
      ),
    ],
    frozenRowCount: 1,
  };
}
