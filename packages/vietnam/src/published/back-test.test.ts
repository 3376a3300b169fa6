import { backtestRange, type BacktestStep, type Day } from "@ishc/core";
import { formatQualified } from "@ishc/core/format";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { figureTable } from "../testing/published-tables.js";

const date = (day: Day | undefined) => (day ? day.split("-").reverse().join("/") : "");
const national = figureTable.figures.filter(
  ({ measure, place, part }) => measure === "clubs" && place === "country" && part === undefined,
);
const steps = backtestRange("stock", national);

const outcomes = {
  hit: "trúng · hit",
  early: "trượt, đến sớm hơn khoảng · miss, earlier",
  late: "trượt, đến muộn hơn khoảng · miss, later",
} as const;

const row = ({ figure, next, outlook, outcome }: BacktestStep): readonly string[] => [
  `${formatQualified(figure, "vi")} (${date(figure.asOf)})`,
  formatQualified(next, "vi"),
  String(outlook.range?.paceCount ?? "dưới 3"),
  date(outlook.projectedDay),
  outlook.range ? `${date(outlook.range.first)} – ${date(outlook.range.last) || "…"}` : "",
  date(next.asOf),
  outcome ? outcomes[outcome] : "chưa có khoảng để thử · no range",
];
const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const head = [
  "Số liệu (ngày)",
  "Số kế tiếp",
  "Số nhịp đã thấy",
  "Nếu giữ nhịp mới nhất",
  "Khoảng",
  "Ngày của số kế tiếp",
  "Kết quả",
];
const countOf = (outcome: BacktestStep["outcome"]) =>
  steps.filter((step) => step.outcome === outcome).length;

test("the back-test of the range on the national series is the one that is printed", async () => {
  const tested = steps.length - countOf(undefined);
  const text = `# Thử lại khoảng trên số cả nước · Back-test of the range

<!-- Do not edit: \`npx vitest run back-test -u\` writes this page from data/figures.csv. -->

Vào ngày của mỗi số liệu, chỉ với những số đã biết đến hôm đó, hỏi khi nào đạt số kế tiếp; rồi so với ngày của số ấy. Khoảng là ngày ở nhịp cao
nhất và ở nhịp thấp nhất đã thấy; dưới ba nhịp thì không có khoảng; "…" là không có ngày cuối trong vòng một thế kỷ. Cách tính: [method.md](method.md), mục 10.

_On the day of each figure, from what was known that day alone: when would the next number be reached? Compared with the day
it is of. "…" is no last day within a century._

${[head, head.map(() => "---"), ...steps.map(row)].map(line).join("\n")}

Có khoảng để thử ở ${tested} bước: trúng ${countOf("hit")}, trượt ${tested - countOf("hit")} (sớm ${countOf("early")}, muộn ${countOf("late")}). Khoảng rộng vì
một nhịp rất thấp đã thấy, và vẫn trượt khi các dự án thành lập hàng loạt: khoảng không phải là dự báo.

_Of ${tested} steps with a range ${countOf("hit")} were hits and ${tested - countOf("hit")} misses (${countOf("early")} earlier, ${countOf("late")} later). The range is wide because one very
low pace was seen, and still missed what came in batches: it is no forecast._

Không tính số liệu có ngày giữ chỗ. Ngày suy ra và chữ "hơn", "gần" làm cho kết quả là gần đúng. · _Figures with a
placeholder day are left out; inferred days and inexact numbers make the outcome approximate._
`;
  const options = await resolveConfig(import.meta.filename);
  const page = await format(text, { ...options, parser: "markdown" });
  await expect(page).toMatchFileSnapshot("../../../../docs/back-test.md");
});

test("it has hits and misses, and each is what its days say", () => {
  expect(countOf("hit")).toBeGreaterThan(0);
  expect(countOf("early") + countOf("late")).toBeGreaterThan(0);
  for (const { next, outlook, outcome } of steps) {
    const { first, last } = outlook.range ?? {};
    if (outcome === "hit") {
      expect(first !== undefined && first <= next.asOf).toBe(true);
      expect(last === undefined || next.asOf <= last).toBe(true);
    }
    if (outcome === "early") expect(first === undefined || next.asOf < first).toBe(true);
    if (outcome === "late") expect(last !== undefined && next.asOf > last).toBe(true);
  }
});
