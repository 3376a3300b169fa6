import type { Snapshot } from "@ishc/core/snapshot";
import { expect, test } from "vitest";
import "../define/ishc-stat-card.js";
import { IshcStatCard } from "./stat-card.js";

test("a card shows the figure with its day and source", async () => {
  const card = new IshcStatCard();
  card.measure = "clubs";
  card.asOf = "2018-06-30";
  card.snapshot = {
    figures: [
      { measure: "clubs", asOf: "2018-06-30", place: "country", value: 1458, sources: ["s1"] },
    ],
    sources: [{ id: "s1", title: "Một bài báo" }],
  } as unknown as Snapshot;
  document.body.append(card);
  await card.updateComplete;
  expect(card.shadowRoot?.textContent).toContain("1.458");
  expect(card.shadowRoot?.textContent).toContain("30/6/2018");
  expect(card.shadowRoot?.textContent).toContain("Một bài báo");
});
