import { describe, expect, it } from "vitest";
import { issueOf } from "../issue/issue-of.js";
import type { Issue } from "../issue/issue.js";
import { formatIssue } from "./format-issue.js";

describe("formatIssue", () => {
  const issue = issueOf("stock-falls", {
    measure: "clubs",
    placeVi: "cả nước",
    placeEn: "the whole country",
    before: 1458,
    beforeQualifier: "over",
    beforeDay: "2018-06-30",
    after: 1400,
    afterQualifier: "exact",
    afterDay: "2018-12-31",
  });

  it("names measure, place, numbers with their words, and days, in the language asked for", () => {
    expect(formatIssue(issue, "vi")).toContain(
      "Câu lạc bộ (cả nước) giảm từ hơn 1.458 (30/6/2018) xuống 1.400 (31/12/2018)",
    );
    expect(formatIssue(issue, "en")).toContain(
      "Clubs (the whole country) fall from more than 1,458 (30 June 2018) to 1,400 (31 December 2018)",
    );
  });

  it("appends the suggestion, once", () => {
    const params = {
      columnVi: "Chỉ tiêu",
      columnEn: "measure",
      text: "club",
      choicesVi: "…",
      choicesEn: "…",
    };
    expect(formatIssue(issueOf("choice-unknown", params, { suggestion: "clubs" }), "vi")).toMatch(
      / Có phải: clubs\?$/,
    );
    const monthFirst = issueOf(
      "day-month-first",
      { text: "6/30/2018", suggestion: "30/6/2018" },
      { suggestion: "30/6/2018" },
    );
    expect(formatIssue(monthFirst, "en").match(/30\/6\/2018/g)).toHaveLength(1);
  });

  it("prints a year as a year, and a cell as it was written", () => {
    const params = { text: "2018-02-30", unit: "day", month: 2, year: 2018, dayCount: 28 };
    expect(formatIssue(issueOf("day-impossible", params), "vi")).toContain("tháng 2 năm 2018");
    expect(formatIssue(issueOf("value-unreadable", { text: "2018-06-30" }), "vi")).toContain(
      '"2018-06-30"',
    );
  });

  it("lets a code of a newer version stand for itself", () => {
    expect(formatIssue({ ...issue, code: "invented-later" as Issue["code"] }, "vi")).toBe(
      "invented-later",
    );
    expect(formatIssue({ ...issue, code: "toString" as Issue["code"] }, "vi")).toBe("toString");
  });
});
