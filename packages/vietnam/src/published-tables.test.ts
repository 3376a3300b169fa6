import {
  checkFigures,
  figureColumns,
  formatIssue,
  parseFigureTable,
  parsePlanTable,
  planColumns,
  type Column,
  type Day,
  type Figure,
  type Table,
} from "@ishc/core";
import { describe, expect, it } from "vitest";
import figuresText from "../data/figures.csv?raw";
import plansText from "../data/plans.csv?raw";
import { cluster2In2018 } from "./clusters/cluster-2-2018.js";
import {
  context,
  figureTable,
  planTable,
  tableOf,
  trainingTable,
} from "./testing/published-tables.js";

const issues = checkFigures(figureTable.figures, { ...context, ...figureTable });

/**
 * Everything that the published figures are questioned for, each with its reason. None is mended:
 * the numbers are printed as the sources have them, and the issue beside them.
 */
const explained = [
  {
    code: "cluster-size-differs",
    rows: [27, 28, 29],
    why: "the article states seven provinces and names six",
  },
  {
    code: "sources-disagree",
    rows: [18, 19],
    why: "the mid-term review counts about 3,021 new clubs at the end of 2023, Lạng Sơn's paper 6,000",
  },
  {
    code: "flow-and-stocks-disagree",
    rows: [18, 15, 12],
    why: "6,521 clubs less 3,021 new are 3,500 at the start of 1336, where nearly 3,000 were published a month before",
  },
  {
    code: "flow-and-stocks-disagree",
    rows: [19, 15, 12],
    why: "with the 6,000 of Lạng Sơn's paper 521 would have been there at the start: most likely it is of 2024",
  },
  {
    code: "members-unlike-clubs",
    rows: [16, 15, 22, 21],
    why: "members per club fall from 70 to 57 in a year: two reports that count members differently",
  },
];

const withVietnameseHeaders = (table: Table, columns: readonly Column[]): Table => ({
  ...table,
  rows: table.rows.map((row, index) =>
    index === 0
      ? row.map((key) => columns.find((column) => column.key === key)?.header ?? key)
      : row,
  ),
});

describe("the published tables", () => {
  it("read the same under Vietnamese headers", () => {
    const figures = tableOf("figures.csv", figuresText);
    const plans = tableOf("plans.csv", plansText);
    const { sources } = figureTable;
    expect(parseFigureTable(withVietnameseHeaders(figures, figureColumns), context)).toEqual(
      figureTable,
    );
    expect(
      parsePlanTable(withVietnameseHeaders(plans, planColumns), { ...context, sources }),
    ).toEqual(planTable);
  });

  it("are read without an issue", () => {
    expect(figureTable.issues).toEqual([]);
    expect(planTable.issues).toEqual([]);
    expect(trainingTable.issues).toEqual([]);
    expect(figureTable.figures).toHaveLength(91);
    expect(planTable.plans).toHaveLength(9);
    expect(trainingTable.trainings).toHaveLength(1);
  });

  it("are questioned for nothing that is not explained here", () => {
    const rowOf = (id: string) => figureTable.cells[id as Figure["id"]]?.row;
    expect(issues.map(({ code, figures }) => ({ code, rows: figures?.map(rowOf) }))).toEqual(
      explained.map(({ code, rows }) => ({ code, rows })),
    );
  });

  it("keep the article's figures as they are printed", () => {
    const find = (wanted: Partial<Figure>) =>
      figureTable.figures.find((figure) =>
        Object.entries(wanted).every(([key, value]) => figure[key as keyof Figure] === value),
      );
    const inJune2018: Partial<Figure> = { asOf: "2018-06-30" as Day };
    expect(find({ ...inJune2018, place: "country" as never, measure: "clubs" })).toMatchObject({
      value: 1458,
      asOfBasis: "stated",
    });
    expect(find({ ...inJune2018, measure: "plans_approved" })).toMatchObject({
      value: 52,
      // The sentence has no day of its own.
      asOfBasis: "inferred",
      of: { value: 63, kind: "places", edition: "vn63" },
    });
    expect(find({ ...inJune2018, measure: "schemes_built" })).toMatchObject({
      cluster: "cluster-2-2018",
      asOfBasis: "inferred",
      value: 4,
      of: { value: 7, kind: "places", edition: "vn63" },
    });
    expect(find({ cluster: cluster2In2018.id, measure: "clubs" })).toMatchObject({ value: 163 });
    expect(trainingTable.trainings[0]).toMatchObject({
      from: "2018-09-13",
      dayCount: 2,
      participants: { value: 70, qualifier: "over" },
    });
    expect(trainingTable.trainings[0]).not.toHaveProperty("to");
    expect(trainingTable.trainings[0]?.topics).toHaveLength(7);
  });

  it("are no more exact about a day than their own words", () => {
    const precisionOf = (quote: string) =>
      figureTable.figures
        .filter((figure) => figure.quote?.includes(quote))
        .map((figure) => figure.asOfPrecision);
    expect(precisionOf("cuối tháng 6/2018")).toEqual(["month"]);
    expect(new Set(precisionOf("by the end of 2024"))).toEqual(new Set(["year"]));
    expect(precisionOf("hết quý I/2025")).toEqual(["quarter"]);
  });

  it("name publishers in words that need no translation", () => {
    for (const { publisher } of trainingTable.sources)
      expect(publisher ?? "").not.toMatch(/\b(copy|project)\b/);
  });

  it("never set the schemes built of the cluster beside its clubs", () => {
    const measuresOf = (ids: readonly string[]) =>
      new Set(
        figureTable.figures.filter(({ id }) => ids.includes(id)).map(({ measure }) => measure),
      );
    for (const issue of issues.filter(({ code }) => code !== "cluster-size-differs")) {
      const used = measuresOf(issue.figures ?? []);
      expect(used.has("schemes_built") && used.has("clubs")).toBe(false);
    }
  });

  it("say the cluster's issue with its two numbers", () => {
    const issue = issues.find(({ code }) => code === "cluster-size-differs");
    expect(issue?.params).toMatchObject({ stated: 7, known: 6 });
    expect(issue && formatIssue(issue, "vi")).toBe(
      "Cụm thi đua số 2: nguồn ghi 7 tỉnh nhưng chỉ biết tên 6. Tỷ lệ vẫn tính trên 7; hãy bổ sung tên tỉnh nếu có nguồn.",
    );
  });

  it("keep every share of a plan in whole numbers", () => {
    const shares = planTable.plans
      .flatMap(({ targets }) => targets)
      .flatMap((target) => (target.kind === "share" ? [target.share] : []));
    expect(shares).toHaveLength(5);
    for (const { numerator, denominator } of shares) {
      expect([numerator, denominator].every(Number.isInteger)).toBe(true);
    }
  });

  it("name one source once, across all three tables", () => {
    const keys = trainingTable.sources.map(({ url, title, publisher }) =>
      JSON.stringify([url, title, publisher]),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(trainingTable.sources.map(({ id }) => id)).size).toBe(keys.length);
  });
});
