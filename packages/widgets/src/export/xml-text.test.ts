import { expect, test } from "vitest";
import { xmlText } from "./xml-text.js";

test("what has a meaning in XML is escaped", () => {
  expect(xmlText(`<a href="x">'&'</a>`)).toBe(
    "&#60;a href=&#34;x&#34;&#62;&#39;&#38;&#39;&#60;/a&#62;",
  );
});

test("characters that XML cannot hold are left out, whole pairs stay", () => {
  expect(xmlText("a\u0000\u000B\uFFFE\uD800b\u{1F600}")).toBe("ab\u{1F600}");
});

test("Vietnamese letters are composed", () => {
  expect(xmlText("Đề án".normalize("NFD"))).toBe("Đề án");
});
