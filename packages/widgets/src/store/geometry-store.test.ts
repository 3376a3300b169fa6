import { afterEach, expect, test, vi } from "vitest";
import { getGeometryStore, type GeometryStore } from "./geometry-store.js";
import { getPageStore } from "./page-store.js";

const key = Symbol.for("ishc.store.1");
const page = globalThis as { [key]?: unknown; ishc?: object };
const { [key]: own, ishc } = page;

afterEach(() => {
  page[key] = own;
  if (ishc) page.ishc = ishc;
});

const fresh = (before: object = {}): GeometryStore => {
  page[key] = undefined;
  page.ishc = before;
  getPageStore();
  return getGeometryStore();
};

test("outlines left by a script before the elements came are there, and the queue is gone", () => {
  const left = { geometryQueue: [["vietnam", { a: 1 }]], doctor: "stays" };
  const store = fresh(left);
  expect(store.findGeometry("vietnam")).toEqual({ value: { a: 1 } });
  expect(store.findGeometry("")).toEqual({ value: { a: 1 } });
  expect(left).not.toHaveProperty("geometryQueue");
  expect(left.doctor).toBe("stays");
});

test("outlines provided later call the maps back; a name provided twice is the last", () => {
  const store = fresh();
  const listener = vi.fn();
  store.subscribe(listener);
  (page.ishc as GeometryStore).provideGeometry("vietnam", 1);
  (page.ishc as GeometryStore).provideGeometry("vietnam", 2);
  expect(store.findGeometry("vietnam")).toEqual({ value: 2 });
  expect(listener).toHaveBeenCalledTimes(2);
});

test("one page has one store of outlines, data beside it untouched", () => {
  const store = fresh();
  expect(getGeometryStore()).toBe(store);
  store.provideGeometry("x", 1);
  expect(store.find("x")).toBeUndefined();
});
