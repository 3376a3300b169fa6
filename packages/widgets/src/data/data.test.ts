import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { IshcElement } from "../element/ishc-element.js";
import { article, articleText } from "../testing/article.js";
import { answer, newAddress, settled, show, textOf } from "../testing/show.js";
import type { IshcData } from "./data.js";

beforeEach(() => {
  document.documentElement.lang = "vi";
});
afterEach(() => {
  document.body.innerHTML = "";
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const holder = () => document.querySelector("ishc-data") as IshcData;
const textWith = (value: number) => articleText.replace("8432", String(value));

test("elements find the data they name, and take no box of it", async () => {
  answer((url) => new Response(url.includes("data") ? articleText : ""));
  const card = await show(
    `<ishc-data name="a" src="${newAddress()}"></ishc-data><ishc-data name="b"></ishc-data><ishc-stat-card data="a" measure="clubs"></ishc-stat-card>`,
  );
  expect(textOf(card)).toContain("8.432");
  expect(holder().offsetHeight).toBe(0);
});

test("of several unnamed ones an element takes the last before it", async () => {
  answer((url) => new Response(textWith(url.includes("second") ? 2 : 1)));
  const address = newAddress();
  const card = await show(
    `<ishc-data src="${address}?first"></ishc-data><ishc-data src="${address}?second"></ishc-data><ishc-stat-card measure="clubs"></ishc-stat-card><ishc-data src="${address}?third"></ishc-data>`,
  );
  expect(card.panel?.value).toBe("2");
});

test("a snapshot set on it is shown by all its elements", async () => {
  document.body.innerHTML = `<ishc-data name="set"></ishc-data>${'<ishc-stat-card data="set" measure="clubs"></ishc-stat-card>'.repeat(2)}`;
  holder().snapshot = article;
  for (const card of document.querySelectorAll<IshcElement>("ishc-stat-card"))
    expect(textOf(await settled(card))).toContain("8.432");
});

test("a refresh shows the newer file in all its elements; one that fails changes nothing", async () => {
  answer(() => new Response(textWith(1)));
  const card = await show(
    `<ishc-data src="${newAddress()}"></ishc-data><ishc-stat-card measure="clubs"></ishc-stat-card>`,
  );
  expect(card.panel?.value).toBe("1");
  answer(() => new Response(textWith(2)));
  await holder().refresh();
  await vi.waitFor(() => {
    expect(card.panel?.value).toBe("2");
  });
  answer(() => new Response("", { status: 500 }));
  await holder().refresh();
  await settled(card);
  expect(card.panel?.value).toBe("2");
});

test("with refresh it fetches anew every so many minutes, and not after it has gone", async () => {
  const requests = answer(() => new Response(articleText));
  await show(
    `<ishc-data src="${newAddress()}" refresh="10"></ishc-data><ishc-stat-card measure="clubs"></ishc-stat-card>`,
  );
  expect(requests).toHaveBeenCalledTimes(1);
  vi.useFakeTimers();
  holder().setAttribute("refresh", "5");
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(requests).toHaveBeenCalledTimes(2);
  holder().remove();
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(requests).toHaveBeenCalledTimes(2);
});

test("a new address is taken over", async () => {
  answer((url) => new Response(textWith(url.includes("b") ? 2 : 1)));
  const address = newAddress();
  const card = await show(
    `<ishc-data src="${address}?x"></ishc-data><ishc-stat-card measure="clubs"></ishc-stat-card>`,
  );
  expect(card.panel?.value).toBe("1");
  holder().src = `${address}?b`;
  await vi.waitFor(() => {
    expect(card.panel?.value).toBe("2");
  });
});
