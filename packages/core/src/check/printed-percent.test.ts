import { describe, expect, it } from "vitest";
import { listPrintedPercents } from "./printed-percent.js";

describe("listPrintedPercents", () => {
  it("reads a percentage with its last digit and its word", () => {
    expect(listPrintedPercents("có 355 người (chiếm hơn 69%)")).toEqual([
      { text: "69", value: 69, lastDigit: 1, qualifier: "over" },
    ]);
    expect(listPrintedPercents("53,4 % và 48.7%")).toMatchObject([
      { text: "53,4", value: 53.4, lastDigit: 0.1, qualifier: "exact" },
      { text: "48.7", value: 48.7, lastDigit: 0.1 },
    ]);
  });

  it("takes no part of a longer number, and no number without the sign", () => {
    expect(listPrintedPercents("41/30; 1.458 CLB; 12.345.678 %")).toEqual([]);
  });
});
