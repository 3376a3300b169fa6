import { expect, test } from "vitest";
import { elementTexts } from "../element/element-texts.js";
import { judgingTexts } from "../judging/judging-texts.js";
import { outlookTexts } from "../judging/outlook-texts.js";
import { panelTexts } from "../panel/panel-texts.js";
import { readingTexts } from "../reading/reading-texts.js";
import { toolsTexts } from "../tools/tools-texts.js";
import { typedTexts } from "../typed/typed-texts.js";
import { fill } from "./fill.js";

const tables = {
  elementTexts,
  judgingTexts,
  outlookTexts,
  panelTexts,
  readingTexts,
  toolsTexts,
  typedTexts,
};

/** Every sentence of a table under its path. */
const listSentences = (value: unknown, path = ""): [string, string][] =>
  typeof value === "string"
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) =>
        listSentences(inner, `${path}.${key}`),
      );

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test.each(Object.entries(tables))("%s says everything in both languages", (_, { vi, en }) => {
  const inVietnamese = new Map(listSentences(vi));
  const inEnglish = new Map(listSentences(en));
  expect([...inVietnamese.keys()]).toEqual([...inEnglish.keys()]);
  for (const [path, sentence] of inVietnamese) {
    expect(sentence.trim(), path).not.toBe("");
    expect(sentence, path).toBe(sentence.normalize("NFC"));
    expect(placeholders(sentence), path).toEqual(placeholders(inEnglish.get(path) ?? ""));
  }
});

test("values are put in as they are, and what is not given is left out", () => {
  expect(fill("{a} và {b}{c}", { a: "$&", b: "<b>" })).toBe("$& và <b>");
});
