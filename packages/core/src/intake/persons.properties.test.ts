import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTableChecker } from "../check/table-checker.js";
import { testContext } from "../check/testing/check-context.js";
import { formatIssue } from "../format/format-issue.js";
import type { CellValue } from "./cell-value.js";
import { tableKinds, type TableKind } from "./table-kinds.js";
import { cleanClub, registerContext } from "./testing/small-register.js";

const contexts = { ...testContext, ...registerContext, topics: [] };

/** A row of each kind without anything to say of it. */
const cleanRows: Readonly<Record<TableKind, Readonly<Record<string, CellValue>>>> = {
  clubs: cleanClub,
  figures: {
    measure: "clubs",
    place: "country",
    as_of: "30/6/2018",
    as_of_basis: "stated",
    value: "1.458",
    qualifier: "exact",
    source: "Báo cáo năm",
    source_kind: "press",
    publisher: "Hội Người cao tuổi",
    url: "https://example.org/1",
  },
  plans: {
    province: "Đông Hà",
    edition: "new",
    scheme: "1336",
    kind: "Kế hoạch",
    decision: "23/KH-UBND",
    measure: "new_clubs",
    target: "120",
    by: "2025",
    source: "Kế hoạch của tỉnh",
  },
  trainings: {
    title: "Tập huấn vận hành câu lạc bộ",
    from: "12/3/2018",
    organiser: "Hội Người cao tuổi tỉnh",
    participants: "72",
    source: "Báo cáo năm",
    source_kind: "press",
  },
};

// A list of its own: one taken from the reader would agree with the reader's gaps.
const family = fc.constantFrom(
  "Nguyễn",
  "Trần",
  "Phạm",
  "Đặng",
  "Hoàng",
  "Vũ",
  "Giàng",
  "Lò",
  "Bế",
);
const middle = fc.constantFrom("Thị", "Văn", "Minh", "Thị Bích", "Hữu", "A");
const given = fc.constantFrom("Hoa", "Quyết", "Tuyết", "Khánh", "Thắng", "Hòa Bình", "Páo", "Khải");
const title = fc.constantFrom(
  "",
  "ông ",
  "Bà ",
  "đ/c ",
  "Đồng chí ",
  "Chủ nhiệm: ",
  "Liên hệ: ",
  "Mr. ",
);
const write = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize("NFD"),
);
/** With what must not be found of it, folded. */
const named = fc.record({ family, middle, given, title, write }).map((each) => ({
  text: each.write(`${each.title}${each.family} ${each.middle} ${each.given}`),
  secret: `${each.family} ${each.middle} ${each.given}`,
}));
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const phone = digits(8).map((rest) => `09${rest}`);
const numbered = fc
  .oneof(
    phone,
    phone.map((text) => text.replace(/^(.{4})(.{3})/, "$1 $2 ")),
    phone.map((text) => `+84${text.slice(1)}`),
    digits(11).map((rest) => `0${rest}`),
    digits(8).map((rest) => `1${rest}`),
  )
  .map((text) => ({ text, secret: text }));
const both = fc
  .tuple(named, phone)
  .map(([person, number]) => ({ text: `${person.text} - ${number}`, secret: person.secret }));
const person = fc.oneof(named, numbered, both);

const bare = (text: string): string => text.normalize("NFC").toLowerCase();

describe("persons in tables", () => {
  // Each column of each kind, and one that the kind does not have.
  const cells = fc.constantFrom(
    ...(Object.keys(tableKinds) as TableKind[]).flatMap((kind) =>
      [...tableKinds[kind].map(({ key }) => key as string), "Người liên hệ"].map((column) => ({
        kind,
        column,
      })),
    ),
  );

  it("are in no record, no source and no issue, whatever column of whatever table they stand in", () => {
    fc.assert(
      fc.property(cells, person, ({ kind, column }, { text, secret }) => {
        // Nine digits of đồng are an amount.
        const isAmount = column.endsWith("_vnd") && /^\d+$/.test(text) && !text.startsWith("0");
        fc.pre(!isAmount);
        const columns = [...tableKinds[kind].map(({ key }) => key as string), "Người liên hệ"];
        const row = { ...cleanRows[kind], [column]: text };
        const told: unknown[] = [];
        const checker = createTableChecker(kind, contexts, {
          rulesPerRow: true,
          onRecord: (record) => told.push(record),
        });
        checker.read(columns);
        checker.read(columns.map((key) => row[key] ?? ""));
        const reading = checker.end();
        told.push(reading);
        for (const issue of reading.issues) {
          told.push(formatIssue(issue, "vi"), formatIssue(issue, "en"));
        }
        expect(bare(JSON.stringify(told))).not.toContain(bare(secret));
      }),
      { numRuns: 1500 },
    );
  });

  it("are told of where a text that is published names them", () => {
    const { figures } = cleanRows;
    const row = { ...figures, quote: "Ông Nguyễn Văn An cho biết có 1.458 câu lạc bộ" };
    const quotes: unknown[] = [];
    const checker = createTableChecker("figures", contexts, {
      onRecord: ({ quote }) => quotes.push(quote),
    });
    checker.read(Object.keys(row));
    checker.read(Object.values(row));
    expect(checker.end().issues).toMatchObject([
      { code: "person-removed", severity: "warning", at: { row: 2, column: "quote" } },
    ]);
    expect(quotes).toEqual(["Ông … cho biết có 1.458 câu lạc bộ"]);
  });
});
