import { describe, expect, it } from "vitest";
import { testContext } from "../check/testing/check-context.js";
import type { EditionId } from "../place/place.js";
import { trainingColumns } from "./columns.js";
import { parseTrainingTable } from "./parse-training-table.js";

const topics = [
  { id: "club-model", name: { vi: "Giới thiệu mô hình, cách làm", en: "The club model" } },
  { id: "resources", name: { vi: "Phương pháp huy động nguồn lực", en: "Resources" } },
];
const header = trainingColumns.map(({ key }) => key);
const complete: Readonly<Record<string, string>> = {
  title: "Hội nghị tập huấn",
  title_en: "Training",
  from: "13/9/2018",
  day_count: "2",
  province: "Lạng Sơn",
  edition: "vn63",
  cluster: "cluster-2-2018",
  organiser: "Trung ương Hội",
  participants: "hơn 70",
  topics: "club-model; Phương pháp huy động nguồn lực",
  as_of_basis: "inferred",
  source: "Bài báo",
  source_kind: "press",
};
const tableOf = (changes: Readonly<Record<string, string>>) => ({
  file: "trainings.csv",
  rows: [header, header.map((key) => ({ ...complete, ...changes })[key] ?? "")],
});
const read = (changes: Readonly<Record<string, string>> = {}) =>
  parseTrainingTable(tableOf(changes), { ...testContext, topics });

describe("parseTrainingTable", () => {
  it("reads what the row tells and works nothing out", () => {
    const { trainings, issues } = read();
    expect(issues).toEqual([]);
    expect(trainings).toEqual([
      {
        id: "t001",
        title: { vi: "Hội nghị tập huấn", en: "Training" },
        from: "2018-09-13",
        fromBasis: "inferred",
        dayCount: 2,
        province: "vn63:03",
        cluster: "cluster-2-2018",
        organiser: { vi: "Trung ương Hội", en: "Trung ương Hội" },
        participants: { value: 70, qualifier: "over" },
        topics,
        sources: ["s001"],
      },
    ]);
  });

  it.each([
    ["title", "", "value-missing", "title"],
    ["from", "", "value-missing", "from"],
    ["from", "9/2018", "day-not-exact", "from"],
    ["to", "12/9/2018", "period-reversed", "from"],
    ["day_count", "hai", "value-unreadable", "day_count"],
    ["day_count", "0", "value-unreadable", "day_count"],
    ["province", "Lạng Sưn", "place-unknown", "province"],
    ["cluster", "Cụm 99", "choice-unknown", "cluster"],
    ["participants", "đông", "value-unreadable", "participants"],
    ["qualifier", "gần", "qualifier-differs", "qualifier"],
    ["topics", "club-modle", "choice-unknown", "topics"],
    ["quote", "x".repeat(301), "value-too-long", "quote"],
  ])("answers %s %j with %s at its cell, and no training", (column, text, code, at) => {
    const { trainings, issues } = read({ [column]: text });
    expect(trainings).toEqual([]);
    expect(issues.map((issue) => [issue.code, issue.at?.row, issue.at?.column])).toEqual([
      [code, 2, at],
    ]);
  });

  it("lets the option decide for a province where the day does not", () => {
    const provinceOf = (edition: string, from: string) =>
      parseTrainingTable(tableOf({ edition: "", from }), {
        ...testContext,
        topics,
        edition: edition as EditionId,
      }).trainings[0]?.province;
    expect(provinceOf("vn63", "30/6/2007")).toBe("vn63:03");
    expect(provinceOf("vn63", "30/6/2026")).toBe("vn34:02");
  });

  it("takes no edition from a placeholder of the year of two editions", () => {
    const unsaid = { edition: "", from: "1/1/2025" };
    expect(read(unsaid).trainings[0]?.province).toBe("vn63:03");
    expect(read({ ...unsaid, as_of_basis: "placeholder" }).issues).toMatchObject([
      { code: "place-ambiguous", at: { column: "province" } },
    ]);
  });

  it("suggests the topic that was meant", () => {
    expect(read({ topics: "club-modle" }).issues[0]?.suggestion).toBe("club-model");
  });
});
