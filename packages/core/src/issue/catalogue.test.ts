import { describe, expect, it } from "vitest";
import { issueCatalogue } from "./catalogue.js";

/** The parameters a sentence asks for, found by handing it a record that takes notes. */
function listParams(sentence: (params: Readonly<Record<string, string>>) => string): Set<string> {
  const asked = new Set<string>();
  sentence(new Proxy({}, { get: (_, key) => (asked.add(String(key)), "x") }));
  return asked;
}

describe("issueCatalogue", () => {
  const rows = Object.entries(issueCatalogue);

  it.each(rows)("%s says the same in both languages", (_, { vi, en }) => {
    expect(listParams(vi)).toEqual(listParams(en));
  });

  it.each(rows)("%s is one or more whole sentences, in NFC", (_, entry) => {
    for (const sentence of [entry.vi({}), entry.en({})]) {
      expect(sentence).toMatch(/[.?]$/);
      expect(sentence).toBe(sentence.normalize("NFC"));
    }
  });

  it("has codes in small letters and hyphens", () => {
    for (const [code] of rows) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
