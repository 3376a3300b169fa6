import fc from "fast-check";
import { expect, test } from "vitest";
import { EmbedCodeError } from "./embed-code-error.js";
import { embedCode, type EmbedOptions } from "./embed-code.js";
import type { EmbedSubject } from "./embed-subject.js";

const card: EmbedSubject = {
  tag: "ishc-stat-card",
  attributes: {
    src: "https://hoi.example/data/latest.json",
    measure: "clubs",
    "as-of": "2018-06-30",
  },
  panel: {
    language: "vi",
    title: "Câu lạc bộ, cả nước",
    value: "1.458",
    lines: [],
    sourceLine: "Tính đến 30/6/2018. Nguồn: một bài báo",
    sourceUrl: "https://bao.example/?a=1&b=2",
    rows: [],
  },
};
const live: EmbedOptions = {
  mode: "live",
  form: "module",
  scriptUrl: "https://cdn.example/ishc.js",
};
const frozen: EmbedOptions = {
  mode: "frozen",
  form: "classic",
  scriptUrl: "https://cdn.example/1.2.3/ishc.classic.js",
  scriptIntegrity: "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC",
  dataUrl: "https://hoi.example/data/snapshot-2018-06-30.1a2b3c4d.json",
};

test("a live snippet names the script, the data and what stands there without script", () => {
  expect(embedCode(card, live)).toBe(
    '<script type="module" src="https://cdn.example/ishc.js"></script>' +
      '<ishc-stat-card src="https://hoi.example/data/latest.json" measure="clubs" as-of="2018-06-30" lang="vi">' +
      "Câu lạc bộ, cả nước: <strong>1.458</strong>. " +
      '<a href="https://bao.example/?a=1&#38;b=2">Tính đến 30/6/2018. Nguồn: một bài báo</a>' +
      "</ishc-stat-card>",
  );
});

test("a frozen snippet pins the script by its hash and the data by its own address", () => {
  const code = embedCode(card, frozen);
  expect(code).toContain(
    '<script src="https://cdn.example/1.2.3/ishc.classic.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" crossorigin="anonymous" defer></script>',
  );
  expect(code).toContain('src="https://hoi.example/data/snapshot-2018-06-30.1a2b3c4d.json"');
  expect(code).not.toContain("latest.json");
});

test("any text comes through editors: one line, no bare > or quote in a value, and reads back the same", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme-composite", maxLength: 60 }),
      fc.constantFrom("", '"', "'", "> ", "</script>", "[gallery]", "<!--", "&quot;"),
      (text, hostile) => {
        const label = (text + hostile).replace(/[\r\n\t]/g, " ").replaceAll("\0", "");
        const code = embedCode(
          {
            ...card,
            attributes: { label, src: "https://hoi.example/a.json" },
            panel: { ...card.panel, title: label },
          },
          live,
        );
        expect(code).not.toMatch(/[\r\n]/);
        expect(code).not.toContain("[");
        for (const [, value] of code.matchAll(/="([^"]*)"/g)) expect(value).not.toMatch(/[<>']/);
        const page = new DOMParser().parseFromString(code, "text/html");
        expect(page.querySelectorAll("script")).toHaveLength(1);
        const pasted = page.querySelector("ishc-stat-card");
        expect(pasted?.getAttribute("label")).toBe(label);
        expect(pasted?.textContent.startsWith(`${label}: 1.458`)).toBe(true);
      },
    ),
  );
});

test("inside a paragraph the whole content stays inside the element", () => {
  const page = new DOMParser().parseFromString(`<p>${embedCode(card, live)}</p>`, "text/html");
  expect(page.querySelector("ishc-stat-card")?.textContent).toContain("Nguồn: một bài báo");
  expect(page.querySelectorAll("p")).toHaveLength(1);
});

test("a source that is no web address is words, not a link", () => {
  const code = embedCode(
    { ...card, panel: { ...card.panel, sourceUrl: "javascript:alert(1)" } },
    live,
  );
  expect(code).not.toContain("<a");
  expect(code).not.toContain("javascript");
});

test("line breaks in a label become spaces", () => {
  expect(embedCode({ ...card, attributes: { value: "1", label: "a\r\n b" } }, live)).toContain(
    'label="a b"',
  );
});

test.each([
  ["scriptUrl", { ...live, scriptUrl: "javascript:alert(1)" }],
  ["scriptUrl", { ...live, scriptUrl: "data:text/javascript,1" }],
  ["scriptUrl", { ...live, scriptUrl: " file:///a.js" }],
  ["scriptUrl", { ...live, scriptUrl: "" }],
  ["scriptIntegrity", { ...frozen, scriptIntegrity: "md5-abc" }],
  ["dataUrl", { ...frozen, dataUrl: "blob:https://hoi.example/1" }],
  [
    "dataUrl",
    { mode: "frozen", form: "module", scriptUrl: "/a.js", scriptIntegrity: "sha384-abc" },
  ],
] satisfies [string, EmbedOptions][])("a wrong %s is a named error", (part, options) => {
  expect(() => embedCode(card, options)).toThrow(EmbedCodeError);
  expect(() => embedCode(card, options)).toThrow(part);
});

test("a name that is none is a named error", () => {
  expect(() => embedCode({ ...card, tag: "img src=x" }, live)).toThrow(EmbedCodeError);
  expect(() => embedCode({ ...card, attributes: { onclick: "x" } }, live)).toThrow(EmbedCodeError);
});

test("paths on the own site and addresses of the same protocol are fine", () => {
  for (const scriptUrl of ["/ishc/ishc.js", "ishc.js", "./a/b.js?x=a:b", "//cdn.example/ishc.js"])
    expect(embedCode(card, { ...live, scriptUrl })).toContain(`src="${scriptUrl}"`);
});
