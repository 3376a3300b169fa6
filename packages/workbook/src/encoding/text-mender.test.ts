import { gazetteer } from "@ishc/vietnam";
import { communes } from "@ishc/vietnam/communes";
import { describe, expect, it } from "vitest";
import { toMojibake, toTcvn, toVni } from "../testing/to-old-encodings.js";
import { findFontEncoding } from "./find-font-encoding.js";
import { TextMender } from "./text-mender.js";

function mendAll(texts: readonly string[]) {
  const mender = new TextMender();
  for (const text of texts) mender.look(text);
  const mended = texts.map((text, index) => mender.mendRow([text], index + 1)[0]);
  return { mended, issues: mender.listIssues(), isNeeded: mender.isNeeded };
}

const provinceNames = gazetteer.provinces.flatMap(({ labels }) =>
  labels.flatMap(({ short, full }) => [short.vi, full.vi]),
);
const placeNames = [
  ...provinceNames,
  ...communes.communes.map(({ name }) => name),
  ...communes.formerCommunes.flatMap(({ name, district }) => [name, district]),
];
const headers = ["Tên CLB", "Ngày thành lập", "Số thành viên", "Xã/Phường", "Quỹ hoạt động"];
const english =
  "name province commune founded members women as_of rating café résumé naïve €".split(" ");
const french =
  "François Élise Noël Hélène Agnès Jérôme Zoë Benoît Anaïs côte hôtel forêt tôt".split(" ");

describe("right text", () => {
  it("is never changed: every place name, in both forms of Unicode, in capitals, alone and together", () => {
    expect(placeNames.length).toBeGreaterThan(10_000);
    for (const texts of [
      placeNames,
      placeNames.map((name) => name.normalize("NFD")),
      placeNames.map((name) => name.toUpperCase()),
    ]) {
      const { mended, issues, isNeeded } = mendAll(texts);
      expect(mended).toEqual(texts);
      expect(issues).toEqual([]);
      expect(isNeeded).toBe(false);
    }
    const changedAlone = placeNames.filter((name) => mendAll([name]).mended[0] !== name);
    expect(changedAlone).toEqual([]);
  });

  it("is never changed: English headers and French names, alone, together, or beside Vietnamese", () => {
    for (const texts of [headers, english, french, [...headers, ...english, ...french]]) {
      expect(mendAll(texts)).toEqual({ mended: texts, issues: [], isNeeded: false });
    }
  });
});

describe("TCVN3 and VNI", () => {
  it("are recognised by their words and converted, every name of a province among them", () => {
    for (const [code, encode] of [
      ["encoding-tcvn", toTcvn],
      ["encoding-vni", toVni],
    ] as const) {
      const texts = [...headers, ...provinceNames];
      const { mended, issues } = mendAll(texts.map(encode));
      const wrong = texts.filter(
        (text, index) => mended[index]?.toLowerCase() !== text.toLowerCase(),
      );
      expect(wrong).toEqual([]);
      expect(issues).toMatchObject([{ code, at: { row: 1 } }]);
      // One cell whose name has letters of ASCII alone needs no converting.
      expect(issues[0]?.params["cellCount"]).toBeGreaterThan(texts.length / 2);
    }
  });

  it("are told apart in a sheet of 20 communes anywhere, names of the highlands' languages among them", () => {
    const wrong: string[] = [];
    for (let at = 0; at < communes.communes.length; at += 20) {
      const names = communes.communes.slice(at, at + 20).map(({ name }) => name);
      for (const encode of [toTcvn, toVni]) {
        const mended = mendAll([...headers, ...names].map(encode)).mended.slice(headers.length);
        names.forEach((name, index) => {
          if (mended[index]?.toLowerCase() !== name.toLowerCase()) wrong.push(name);
        });
      }
    }
    // In VNI it stands as "Pông Drang", of which only the Unicode "Pông" is a possible syllable.
    expect(wrong).toEqual(["Pơng Drang"]);
  });

  it("are converted beside right Unicode without touching it", () => {
    const right = ["Hà Nội", "Lạng Sơn", "Thái Bình", "Hà Nam"];
    const old = ["Hải Phòng", "Huyện Hữu Lũng", "Xã Đồng Tiến"];
    const { mended } = mendAll([...right, ...old.map(toTcvn)]);
    expect(mended).toEqual([...right, ...old]);
  });

  it("are not seen in a header of Unicode above them, though each word could be either", () => {
    const mender = new TextMender();
    const rows = [["Tên CLB", "Xã", "Số CLB"], ...provinceNames.map((name) => [toTcvn(name)])];
    for (const text of rows.flat()) mender.look(text);
    expect(mender.mendRow(["Tên CLB", "Xã", "Số CLB"], 1)).toEqual(["Tên CLB", "Xã", "Số CLB"]);
    expect(mender.mendRow(["Tªn CLB", "X·"], 2)).toEqual(["Tên CLB", "Xã"]);
  });

  it("need no evidence in a cell whose font is made for them", () => {
    const mender = new TextMender();
    const read = (text: string, font: string) =>
      mender.mendRow([text], 1, () => findFontEncoding(font))[0];
    expect(read(toTcvn("hộ"), ".VnTime")).toBe("hộ");
    expect(read(toTcvn("hộ"), ".VnTimeH")).toBe("HỘ");
    expect(read(toVni("Bình"), "VNI-Times")).toBe("Bình");
    expect(read("Hải Phòng", ".VnTime")).toBe("Hải Phòng");
    expect(findFontEncoding("Times New Roman")).toBeUndefined();
    expect(findFontEncoding("Vni Consulting")).toEqual({ encoding: "vni", isCapital: false });
  });
});

describe("damage", () => {
  it("is mended where UTF-8 was misread, and named where letters are lost", () => {
    const texts = ["Hải Phòng", "Đồng Nai"];
    const garbled = texts.map((text) => toMojibake(text, "windows-1252"));
    expect(mendAll(garbled)).toMatchObject({
      mended: texts,
      issues: [{ code: "encoding-mojibake", params: { cellCount: 2 } }],
    });
    const lost = [garbled[0]?.replace("º", "?") ?? "", "H\uFFFDi"];
    expect(mendAll(lost)).toMatchObject({
      mended: lost,
      issues: [
        { code: "encoding-part-unknown", at: { row: 1, columnIndex: 0 }, params: { cellCount: 2 } },
      ],
    });
  });

  it("is named where the encoding is none that is known", () => {
    // VISCII (RFC 1456) as windows-1252 shows it, converted by the GNU C library.
    const viscii = [
      "Danh sách câu lÕc bµ liên thª h® tñ giúp nhau tïnh LÕng S½n, huy®n Hæu Lûng, xã Ð°ng Tiªn",
      "ngày thành l§p, s¯ thành viên, ngß¶i cao tu±i, hoàn cänh khó khån, quÛ hoÕt ðµng",
      "tình nguy®n viên, lînh vñc, dß nþ cho vay, B¡c KÕn, quyªt ð¸nh, chiªn",
    ];
    expect(mendAll(viscii).issues.map(({ code }) => code)).toEqual(["encoding-unknown"]);
  });
});
