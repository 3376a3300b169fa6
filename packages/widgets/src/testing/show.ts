import "../define/all.js";
import { vi } from "vitest";
import type { IshcElement } from "../element/ishc-element.js";
import type { IshcFigure } from "../element/ishc-figure.js";

/** Puts markup on the page and gives its first element of ours, once it has something to say. */
export async function show(markup: string): Promise<IshcFigure> {
  document.body.innerHTML = markup;
  const element = document.querySelector<IshcFigure>("ishc-stat-card, ishc-progress");
  if (!element) throw new Error("The markup has no element.");
  return settled(element);
}

/** Waits until an element shows a figure, an empty state or a failure. */
export async function settled<T extends IshcElement>(element: T): Promise<T> {
  await vi.waitFor(
    async () => {
      await element.updateComplete;
      if (stateOf(element) === "loading") throw new Error("still loading");
    },
    { timeout: 15_000 },
  );
  return element;
}

export const stateOf = (element: Element): string | null => element.getAttribute("state");

/** What a reader sees inside an element. */
export const textOf = (element: Element): string =>
  (element.shadowRoot?.textContent ?? "").replace(/\s+/g, " ").trim();

/** A part of an element by its name. */
export const partOf = (element: Element, part: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`) ?? null;

let count = 0;

/** An address nobody has asked for yet: the page's store remembers the others. */
export const newAddress = (): string => `/data-${String(++count)}.json`;

/** Lets every request be answered so; returns the mock, which counts them. */
export const answer = (make: (url: string) => Response | Promise<Response>) =>
  vi.spyOn(globalThis, "fetch").mockImplementation((url) => Promise.resolve(make(url as string)));
