import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { toTcvn, toVni } from "../testing/to-old-encodings.js";
import { decodeTcvn } from "./decode-tcvn.js";
import { decodeVni } from "./decode-vni.js";

const vowels = Array.from("aăâeêioôơuưy");
const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const small = [
  ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC"))),
  "đ",
];
const letters = [...small, ...small.map((letter) => letter.toUpperCase())];

describe("the letters of Vietnamese, there and back", () => {
  it("are all there in VNI", () => {
    expect(letters).toHaveLength(146);
    for (const letter of letters) expect(decodeVni(toVni(letter))).toBe(letter);
  });

  it("are all there in TCVN3, but for the capitals with a tone, which come out small", () => {
    const kept = new Set([...small, ...Array.from("ĂÂÊÔƠƯĐAEIOUY")]);
    for (const letter of letters) {
      expect(decodeTcvn(toTcvn(letter))).toBe(kept.has(letter) ? letter : letter.toLowerCase());
    }
  });

  it("come through in words of any letters between plain ones", () => {
    const words = string({ unit: constantFrom(...letters, "b", "N", " ", "7", "-") });
    assert(
      property(words, (text) => {
        expect(decodeTcvn(toTcvn(text)).toLowerCase()).toBe(text.toLowerCase());
      }),
    );
    // VNI's only ambiguity: a vowel before a letter that is also a mark, as no Vietnamese word has.
    const apart = string({
      unit: constantFrom(...letters.map((letter) => `${letter}.`), "b ", "7"),
    });
    assert(
      property(apart, (text) => {
        expect(decodeVni(toVni(text))).toBe(text);
      }),
    );
  });

  it("are capitals where the text's plain letters are, or where the font draws only those", () => {
    expect(decodeTcvn(toTcvn("TỈNH HẢI PHÒNG"))).toBe("TỈNH HẢI PHÒNG");
    expect(decodeTcvn(toTcvn("Hải Phòng"))).toBe("Hải Phòng");
    expect(decodeTcvn(toTcvn("hải phòng"), true)).toBe("HẢI PHÒNG");
  });
});
