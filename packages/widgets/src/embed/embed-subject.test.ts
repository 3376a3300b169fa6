import { expect, test } from "vitest";
import { findEmbedSubject } from "./embed-subject.js";

class Observing extends HTMLElement {
  static readonly observedAttributes = ["src", "data", "value", "measure"];
}
customElements.define("test-observing", Observing);

const panel = {
  language: "vi",
  title: "",
  value: "",
  lines: [],
  sourceLine: "",
  rows: [],
} as const;

function make(attributes: Record<string, string>) {
  const element = new Observing();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

test("an element repeats what it observes, its data address made absolute", () => {
  const element = make({ src: "/data/latest.json", measure: "clubs", class: "x", "data-y": "z" });
  expect(findEmbedSubject(element, panel)).toEqual({
    tag: "test-observing",
    attributes: { src: new URL("/data/latest.json", location.href).href, measure: "clubs" },
    panel,
  });
});

test("an element whose value is written on it needs no data", () => {
  expect(findEmbedSubject(make({ value: "1458" }), panel)?.attributes).toEqual({ value: "1458" });
});

test("data shared on this page is named by its own address", () => {
  const element = make({ data: "lang-son", measure: "clubs" });
  expect(findEmbedSubject(element, panel, "https://hoi.example/a.json")?.attributes).toEqual({
    src: "https://hoi.example/a.json",
    measure: "clubs",
  });
});

class ObservingMap extends HTMLElement {
  static readonly observedAttributes = ["src", "geometry-src", "geometry-name"];
}
customElements.define("test-observing-map", ObservingMap);

test("the outlines of a map are named by their own address, and without one there is no snippet", () => {
  const map = new ObservingMap();
  map.setAttribute("src", "https://hoi.example/a.json");
  map.setAttribute("geometry-name", "vn");
  expect(findEmbedSubject(map, panel)).toBeUndefined();
  map.setAttribute("geometry-src", "/outlines/middle.json");
  expect(findEmbedSubject(map, panel)?.attributes).toEqual({
    src: "https://hoi.example/a.json",
    "geometry-src": new URL("/outlines/middle.json", location.href).href,
    "geometry-name": "vn",
  });
  map.setAttribute("geometry-src", "file:///C:/middle.json");
  expect(findEmbedSubject(map, panel)).toBeUndefined();
});

test("data that another page cannot reach gives none", () => {
  expect(findEmbedSubject(make({ measure: "clubs" }), panel)).toBeUndefined();
  expect(findEmbedSubject(make({ src: "file:///C:/latest.json" }), panel)).toBeUndefined();
  expect(findEmbedSubject(make({ data: "lang-son", value: "1458" }), panel)).toBeUndefined();
  expect(findEmbedSubject(make({ src: "http://[" }), panel)).toBeUndefined();
});
