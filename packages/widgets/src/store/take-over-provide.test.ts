import { expect, test } from "vitest";
import { getPageStore } from "./page-store.js";
import { takeOverProvide } from "./take-over-provide.js";

const page = globalThis as { ishc?: Record<string, unknown> | undefined };

test("what snapshot.js left before the elements is in the store, once", () => {
  const queue = [["early", { a: 1 }]];
  page.ishc = { queue };
  takeOverProvide();
  takeOverProvide();
  expect(getPageStore().find("early")).toEqual({ value: { a: 1 } });
  expect(queue).toEqual([]);
});

test("what snapshot.js brings after the elements goes to the store", () => {
  page.ishc = undefined;
  takeOverProvide();
  const { provide } = page.ishc as unknown as { provide(name: string, data: unknown): void };
  provide("late", 2);
  expect(getPageStore().find("late")).toEqual({ value: 2 });
});
