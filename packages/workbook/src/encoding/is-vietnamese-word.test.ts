import { gazetteer } from "@ishc/vietnam";
import { describe, expect, it } from "vitest";
import { isVietnameseWord } from "./is-vietnamese-word.js";

describe("isVietnameseWord", () => {
  it("knows the syllables of Vietnamese, in both spellings of the tone and both forms of Unicode", () => {
    const words = "hải phòng nghiêng giá gì giếng quý quốc quyết hoà hòa uỷ ủy yên khuỷu đường ườm";
    for (const word of words.split(" ")) {
      expect([word, isVietnameseWord(word), isVietnameseWord(word.normalize("NFD"))]).toEqual([
        word,
        true,
        true,
      ]);
    }
  });

  it("refuses what no syllable is: foreign letters, tones that cannot be, two tones", () => {
    for (const word of [
      "wifi",
      "café",
      "tôt",
      "hàt",
      "hảà",
      "ngày1",
      "h¶i",
      "haûi",
      "x".repeat(5000),
    ]) {
      expect([word, isVietnameseWord(word)]).toEqual([word, false]);
    }
  });

  it("finds every word in the names of provinces but the highlands' own and the short TP", () => {
    const words = new Set(
      gazetteer.provinces.flatMap(({ labels }) =>
        labels.flatMap(({ short }) => short.vi.toLowerCase().split(/[^\p{L}]+/u)),
      ),
    );
    expect([...words].filter((word) => !isVietnameseWord(word)).sort()).toEqual([
      "lắk",
      "tp",
      "đắk",
    ]);
  });
});
