import { expect, test } from "vitest";
import { hashText } from "./hash-text.js";
import { snapshotFileName } from "./snapshot-file-name.js";

test("the hash is FNV-1a of the bytes, as its authors' test vectors have it", () => {
  expect(hashText("")).toBe("811c9dc5");
  expect(hashText("a")).toBe("e40c292c");
  expect(hashText("foobar")).toBe("bf9cf968");
});

test("a text is hashed as the UTF-8 bytes of the file", () => {
  for (const text of ["Lạng Sơn", "é€", "𠮷", "câu lạc bộ"]) {
    let hash = 0x811c9dc5;
    for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
    expect(hashText(text)).toBe((hash >>> 0).toString(16).padStart(8, "0"));
  }
});

test("a file is named by its day and its text", () => {
  expect(snapshotFileName("2025-11-25", "foobar")).toBe("snapshot-2025-11-25.bf9cf968.json");
});
