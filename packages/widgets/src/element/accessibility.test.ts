import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page as browser, userEvent } from "vitest/browser";
import { getPageStore } from "../store/page-store.js";
import { article } from "../testing/article.js";
import { partOf, settled, show } from "../testing/show.js";
import type { IshcElement } from "./ishc-element.js";

const everyState = `<main><h1>x</h1><h2>y</h2>
  <ishc-stat-card data="article" measure="plans_approved"></ishc-stat-card>
  <ishc-stat-card data="article" measure="members" expected-every="P6M"></ishc-stat-card>
  <ishc-progress data="article" measure="new_clubs" scheme="1336"></ishc-progress>
  <ishc-progress data="article" measure="new_clubs" scheme="1648"></ishc-progress>
  <ishc-stat-card value="64" of="63" label="Tỉnh"><p>dự phòng</p></ishc-stat-card>
  <ishc-stat-card data="article" measure="women"><p>dự phòng</p></ishc-stat-card>
  <ishc-stat-card data="nobody" measure="women"><p>dự phòng</p></ishc-stat-card></main>`;

beforeEach(() => {
  document.documentElement.lang = "vi";
  document.title = "x";
  getPageStore().provide("article", article);
});
afterEach(() => {
  document.body.innerHTML = "";
  document.body.removeAttribute("class");
});

const elements = () => [...document.querySelectorAll<IshcElement>("ishc-stat-card, ishc-progress")];

describe.each(["vi", "en"])("in %s", (language) => {
  test.each(["light", "dark"])("axe finds nothing in any state, %s", async (theme) => {
    document.documentElement.lang = language;
    await show(everyState);
    for (const element of elements()) {
      element.theme = theme;
      if (element.data !== "nobody") await settled(element);
    }
    partOf(elements()[0] as IshcElement, "tools")?.setAttribute("open", "");
    await vi.waitFor(() => {
      expect(partOf(elements()[0] as IshcElement, "tool")).not.toBeNull();
    });
    const { violations } = await axe.run(document.querySelector("main") as HTMLElement, {
      rules: { "color-contrast-enhanced": { enabled: true } },
    });
    // What the page itself writes between the tags has the page's colours.
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});

test("a screen reader hears the figure as one sentence with its day and source", async () => {
  const card = await show(
    `<ishc-stat-card value="1458" label="Câu lạc bộ" as-of="2018-06-30" source="Báo"></ishc-stat-card>`,
  );
  expect(partOf(card, "card")?.ariaLabel).toBe(
    "Câu lạc bộ: 1.458. Tổng hợp từ nguồn công khai, chưa phải số liệu chính thức của Hội. Tính đến 30/6/2018. Nguồn: Báo",
  );
  expect(partOf(card, "title")?.role).toBe("heading");
});

test("every control is 44 px high at least, at 320 px nothing runs over", async () => {
  await browser.viewport(320, 800);
  await show(everyState);
  for (const element of elements()) {
    if (element.data !== "nobody") await settled(element);
    partOf(element, "tools")?.setAttribute("open", "");
  }
  await vi.waitFor(() => {
    expect(partOf(elements()[0] as IshcElement, "tool")).not.toBeNull();
  });
  for (const element of elements()) {
    for (const control of element.shadowRoot?.querySelectorAll<HTMLElement>("a, button, summary") ??
      [])
      expect(control.offsetHeight, control.outerHTML).toBeGreaterThanOrEqual(44);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await browser.viewport(800, 600);
});

test("the tools work with the keyboard and say what was used", async () => {
  const card = await show(`<ishc-stat-card value="1458" label="Câu lạc bộ"></ishc-stat-card>`);
  const actions: string[] = [];
  document.body.addEventListener(
    "ishc-action",
    (event) => actions.push((event as unknown as { action: string }).action),
    { once: true },
  );
  card.shadowRoot?.querySelector("summary")?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => {
    expect(partOf(card, "tool")).not.toBeNull();
  });
  await userEvent.keyboard("{Tab}{Tab}{Tab}{Tab}");
  expect(card.shadowRoot?.activeElement?.textContent).toBe("Lấy mã nhúng");
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => {
    expect(actions).toEqual(["embed"]);
    expect(card.shadowRoot?.querySelector("[role=status]")?.textContent).toContain("không nhúng");
  });
});

test("lines are 1.5 high and letters as they are written", async () => {
  const card = await show(`<ishc-stat-card value="1458" label="Đề án"></ishc-stat-card>`);
  for (const part of ["title", "value", "source"]) {
    const element = partOf(card, part) as HTMLElement;
    const style = getComputedStyle(element);
    expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).toBeGreaterThanOrEqual(1.5);
    expect(style.textTransform).toBe("none");
    expect(style.letterSpacing).toBe("normal");
  }
});
