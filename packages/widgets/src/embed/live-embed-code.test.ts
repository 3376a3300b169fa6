import { expect, test } from "vitest";
import { setEmbedScript } from "./embed-script.js";
import { findLiveEmbedCode } from "./live-embed-code.js";

class Embedded extends HTMLElement {
  static readonly observedAttributes = ["src"];
}
customElements.define("test-embedded", Embedded);

const panel = {
  language: "en",
  title: "Clubs",
  value: "1,458",
  lines: [],
  sourceLine: "As of 30 June 2018",
  rows: [],
} as const;

test("an element has a snippet once the page knows its script and its data has an address", () => {
  const element = new Embedded();
  element.setAttribute("src", "https://hoi.example/a.json");
  expect(findLiveEmbedCode(element, panel)).toBeUndefined();
  setEmbedScript({ form: "classic", url: "https://hoi.example/ishc.classic.js" });
  expect(findLiveEmbedCode(element, panel)).toBe(
    '<script src="https://hoi.example/ishc.classic.js" defer></script>' +
      '<test-embedded src="https://hoi.example/a.json" lang="en">' +
      "Clubs: <strong>1,458</strong>. As of 30 June 2018</test-embedded>",
  );
  element.removeAttribute("src");
  expect(findLiveEmbedCode(element, panel)).toBeUndefined();
  expect(findLiveEmbedCode(element, panel, "https://hoi.example/b.json")).toContain("b.json");
});
