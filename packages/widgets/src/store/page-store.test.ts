import { afterEach, expect, test, vi } from "vitest";
import { answer, newAddress } from "../testing/show.js";
import { answerTimeoutMs } from "./fetch-text.js";
import { joinPage } from "./join-page.js";
import { getPageStore, type PageStore } from "./page-store.js";

const key = Symbol.for("ishc.store.1");
const page = globalThis as { [key]?: unknown; ishc?: object };
const { [key]: own, ishc } = page;

afterEach(() => {
  page[key] = own;
  if (ishc) page.ishc = ishc;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The store of a page on which a script may have left something before. */
const freshStore = (before: object = {}): PageStore => {
  page[key] = undefined;
  page.ishc = before;
  return getPageStore();
};

test("all who ask get the one store of the page", () => {
  const store = freshStore();
  expect(getPageStore()).toBe(store);
  expect(store.contract).toBe(1);
});

test("what snapshot.js left before the elements came is there", () => {
  const left = { queue: [["page", { a: 1 }]], doctor: "stays" };
  const store = freshStore(left);
  expect(store.find("page")).toEqual({ value: { a: 1 } });
  expect(page.ishc).toBe(left);
  expect(left.doctor).toBe("stays");
});

test("what snapshot.js provides after the elements is there", () => {
  const store = freshStore();
  (page.ishc as PageStore).provide("page", { a: 2 });
  expect(store.find("page")).toEqual({ value: { a: 2 } });
});

test("what a script provides later calls the elements back", () => {
  const store = freshStore();
  const listener = vi.fn();
  const unsubscribe = store.subscribe(listener);
  store.provide("page", 1);
  expect(listener).toHaveBeenCalledOnce();
  unsubscribe();
  store.provide("page", 2);
  expect(listener).toHaveBeenCalledOnce();
  expect(store.find("page")).toEqual({ value: 2 });
});

test("names that objects have by nature are names like any other", () => {
  const store = freshStore();
  expect(store.find("__proto__")).toBeUndefined();
  store.provide("__proto__", 1);
  expect(store.find("__proto__")).toEqual({ value: 1 });
});

test("an address is asked once, however many want it", async () => {
  const requests = answer(() => new Response("text"));
  const store = freshStore();
  const url = newAddress();
  expect(await Promise.all([store.load(url), store.load(url)])).toEqual([
    { value: "text" },
    { value: "text" },
  ]);
  expect(requests).toHaveBeenCalledOnce();
});

test("a file that came before is kept when a refresh fails", async () => {
  const store = freshStore();
  const url = newAddress();
  answer(() => new Response("first"));
  await store.load(url);
  answer(() => Promise.reject(new TypeError("offline")));
  expect(await store.load(url, true)).toEqual({ value: "first" });
  answer(() => new Response("second"));
  expect(await store.load(url, true)).toEqual({ value: "second" });
  expect(await store.load(url)).toEqual({ value: "second" });
});

test("a status that is no success, no answer and a slow answer are told apart", async () => {
  const store = freshStore();
  answer(() => new Response("", { status: 404 }));
  expect(await store.load(newAddress())).toEqual({ problem: { code: "http", status: 404 } });
  answer(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await store.load(newAddress())).toEqual({ problem: { code: "network" } });

  vi.useFakeTimers();
  vi.spyOn(globalThis, "fetch").mockImplementation(
    (_, options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener("abort", () => {
          reject(new DOMException("aborted", "AbortError"));
        });
      }),
  );
  const slow = store.load(newAddress());
  await vi.advanceTimersByTimeAsync(answerTimeoutMs);
  expect(await slow).toEqual({ problem: { code: "slow" } });
});

test("two versions on a page are said once, one version twice is not worth a word", () => {
  freshStore();
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  joinPage("1.0.0");
  joinPage("1.0.0");
  expect(warn).not.toHaveBeenCalled();
  joinPage("1.1.0");
  joinPage("1.1.0");
  joinPage("1.2.0");
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain("1.0.0");
  expect(getPageStore().versions).toEqual(["1.0.0", "1.1.0", "1.2.0"]);
});
