import { afterEach, beforeEach, expect, test } from "vitest";
import { getPageStore } from "../store/page-store.js";
import { article } from "../testing/article.js";
import { partOf, show, textOf } from "../testing/show.js";

beforeEach(() => {
  document.documentElement.lang = "vi";
});
afterEach(() => {
  document.body.innerHTML = "";
});

const progress = (attributes: string) => {
  getPageStore().provide("article", article);
  return show(`<ishc-progress data="article" ${attributes}></ishc-progress>`);
};

test("takes the target of the scheme it names, with its decision and deadline", async () => {
  const { panel } = await progress(`measure="new_clubs" scheme="1336"`);
  expect(panel?.value).toBe("khoảng 3.021");
  expect(panel?.lines).toContain(
    "Mục tiêu: ít nhất 3.000 đến 31/12/2025 (Quyết định 1336/QĐ-TTg).",
  );
  expect(panel?.lines[0]).toContain("Kết luận gần đúng");
});

test("never shows a figure of an earlier scheme beside the target of a later one", async () => {
  const { panel } = await progress(`measure="new_clubs" scheme="1648"`);
  expect(panel?.value).toBe("Chưa có số liệu");
  expect(panel?.lines).toContain(
    "Mục tiêu: ít nhất 12.000 đến 31/12/2035 (Quyết định 1648/QĐ-TTg).",
  );
  expect(panel?.lines[0]).toBe("Chưa có số liệu để so với mục tiêu.");
  expect(panel?.sourceLine).toContain("Nguồn: Tổng kết Đề án");
});

test("with a deadline takes the target of that day", async () => {
  const { panel } = await progress(`measure="new_clubs" scheme="1648" deadline="2030"`);
  expect(panel?.lines).toContain(
    "Mục tiêu: ít nhất 6.000 đến 31/12/2030 (Quyết định 1648/QĐ-TTg).",
  );
});

test("says that there is no target", async () => {
  const { panel } = await progress(`measure="clubs"`);
  expect(panel?.lines).toEqual(["Chưa có mục tiêu để so sánh."]);
  expect(panel?.bar).toBeUndefined();
});

test("says that the scheme it names has no such target", async () => {
  const element = await progress(`measure="clubs" scheme="1336"`);
  expect(textOf(element)).toContain("Không thấy mục tiêu của Đề án 1336");
});

test("draws how far it is, and where it would be by now, and says both", async () => {
  const element = await show(
    `<ishc-progress measure="new_clubs" value="1458" target="3200" from="2016-08-02" deadline="2020-12-31" as-of="2018-06-30" history></ishc-progress>`,
  );
  const bar = partOf(element, "bar");
  expect(bar?.getAttribute("aria-label")).toContain("Đạt 45,6");
  const [value, mark] = bar?.querySelectorAll("rect") ?? [];
  expect(Number(value?.getAttribute("width"))).toBeCloseTo(45.56, 1);
  expect(Number(mark?.getAttribute("x"))).toBeCloseTo(43.2, 1);
  expect(mark?.getBoundingClientRect().width).toBeGreaterThan(1);
});

test("a bar never runs over its end", async () => {
  const element = await show(
    `<ishc-progress value="41" target="30" as-of="2020" deadline="2025"></ishc-progress>`,
  );
  expect(partOf(element, "bar")?.querySelector("rect")?.getAttribute("width")).toBe("100");
  expect(element.panel?.bar?.label).toContain("136,7");
});

test("of a stock nobody says what was there at the start: nothing is judged by time", async () => {
  for (const measure of ["", `measure="clubs"`]) {
    const element = await show(
      `<ishc-progress ${measure} value="1458" target="3200" from="2016-08-02" deadline="2020" as-of="2018-06-30" history></ishc-progress>`,
    );
    expect(element.panel?.lines[0]).toBe("Chưa đủ căn cứ để nói nhanh hay chậm.");
    expect(element.panel?.lines.join(" ")).not.toContain("Nếu chia đều");
  }
});

test("a target from a year counts from its first day", async () => {
  const element = await show(
    `<ishc-progress value="5" target="100" from="2018" deadline="2030" as-of="2018-06-30" history></ishc-progress>`,
  );
  expect(element.panel?.lines.join(" ")).not.toContain("Chưa có số liệu");
});

const outlook = (attributes: string) => {
  getPageStore().provide("paces", {
    ...article,
    figures: [1000, 1300, 1500, 2500, 3000].map((value, index) => ({
      ...article.figures[0],
      id: `p${index}`,
      measure: "clubs",
      place: "country",
      asOf: `20${18 + index}-06-30`,
      value,
      qualifier: index === 4 ? "over" : "exact",
      shown: true,
    })),
    issues: [],
  });
  return show(`<ishc-progress data="paces" measure="clubs" ${attributes}></ishc-progress>`);
};

test("tells where the pace so far leads, and the range of the paces seen, never a probability", async () => {
  const { panel } = await outlook(`target="4.000" deadline="2030" history`);
  expect(panel?.lines.slice(-3)).toEqual([
    "Nhịp gần đây: thêm hơn 500 từ 30/6/2021 đến 30/6/2022.",
    "Nếu giữ nhịp này, đến khoảng tháng 6/2024 sẽ đạt mục tiêu.",
    "Theo nhịp nhanh nhất và chậm nhất đã thấy: từ tháng 6/2023 đến tháng 7/2027. Đây không phải dự báo.",
  ]);
});

test("tells no outlook once the target is met, and none in a card", async () => {
  const met = await outlook(`target="2.000" history`);
  expect(met.panel?.lines.join(" ")).not.toContain("Nhịp gần đây");
  const card = await show(
    `<ishc-stat-card data="paces" measure="clubs" target="4.000" deadline="2030" history></ishc-stat-card>`,
  );
  expect(card.panel?.lines.join(" ")).not.toContain("Nếu giữ nhịp này");
});

test("a pace that follows from a number that is not exact has its word", async () => {
  const element = await show(
    `<ishc-progress value="5.000" qualifier="over" target="10.000" from="2025-08-01" deadline="2035" as-of="2026-06-30" history></ishc-progress>`,
  );
  expect(element.panel?.lines.join(" ")).toMatch(/Cần trung bình gần \d+ mỗi tháng/);
});

test("a figure without a label has a heading all the same", async () => {
  const element = await show(`<ishc-stat-card value="1458"></ishc-stat-card>`);
  expect(element.panel?.title).toBe("Số liệu");
});
