import { readFileSync } from "node:fs";
import { readSnapshot } from "@ishc/core/snapshot";
import { vietnamGeometry } from "@ishc/vietnam-map";
import { vietnamGeometry as low } from "@ishc/vietnam-map/low.js";
import { drawArtwork, drawMap, drawingToMarkup, makeMap } from "@ishc/widgets/chart.js";
import { panelToSvg } from "@ishc/widgets/export.js";
import { describe, expect, test } from "vitest";

// Where there is no DOM: what a server or the command line would draw.
const reading = readSnapshot(
  readFileSync(new URL("../examples/lang-son-2018/dist/data/latest.json", import.meta.url), "utf8"),
);
if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
const { snapshot } = reading;

const none = {
  measure: undefined,
  cluster: undefined,
  figurePart: undefined,
  scheme: undefined,
  deadline: undefined,
  asOf: undefined,
  since: undefined,
  edition: undefined,
  mode: undefined,
  highlight: undefined,
  label: undefined,
};
const questions = {
  "the article's clubs": { measure: "clubs" },
  "on the 63": { measure: "clubs", edition: "vn63" },
  "cluster 2": { cluster: "cluster-2-2018" },
  "who has published": { measure: "clubs", since: "2024-12-01", mode: "published" },
  "against local targets": { measure: "clubs", scheme: "1648" },
};
const mapOf = (question: object, language: "vi" | "en" = "vi", geometry = vietnamGeometry) =>
  makeMap(snapshot, geometry, { ...none, ...question }, language);

/** The marks of an archipelago in markup, each where it stands. */
const marksOf = (markup: string, id: string) => {
  const group = new RegExp(`<g[^>]*data-islands="${id}"[^>]*>(.*?)</g>`).exec(markup)?.[1] ?? "";
  return {
    places: new Set([...group.matchAll(/cx="([^"]*)" cy="([^"]*)"/g)].map(String)),
    text: group.replace(/<[^>]*>/g, " "),
  };
};

describe.each(Object.entries(questions))("%s", (_, question) => {
  describe.each(["vi", "en"] as const)("in %s", (language) => {
    const map = mapOf(question, language);
    test.each([undefined, ...map.picture.views.map(({ id }) => id)])(
      "view %s holds both archipelagos by name with 12 marks and more, on the page and in exports",
      (view) => {
        const artwork = drawArtwork(map.picture, view);
        const drawings = {
          element: drawingToMarkup(drawMap(map.picture, { view })),
          picture: panelToSvg({ ...map, artwork }),
        };
        for (const [where, markup] of Object.entries(drawings)) {
          for (const [id, name, governor] of [
            ["hoang-sa", "Hoàng Sa", /Đà Nẵng|Da Nang/],
            ["truong-sa", "Trường Sa", /Khánh Hòa|Khanh Hoa/],
          ] as const) {
            const { places, text } = marksOf(markup, id);
            expect(places.size, `${where} ${id}`).toBeGreaterThanOrEqual(12);
            expect(text, where).toContain(name);
            expect(text, where).toMatch(governor);
          }
        }
        expect(drawings.picture).toContain("© OpenStreetMap");
        for (const { label } of map.picture.islands)
          expect(drawings.picture).toContain(`>${label}</text>`);
      },
    );
  });
});

test("both editions have their regions, the smaller level too", () => {
  for (const geometry of [vietnamGeometry, low]) {
    expect(mapOf({ measure: "clubs" }, "vi", geometry).picture.regions).toHaveLength(34);
    expect(
      mapOf({ measure: "clubs", edition: "vn63" }, "vi", geometry).picture.regions,
    ).toHaveLength(63);
  }
});

test("eleven provinces kept their land in 2025: a figure of before is drawn there, and said to be one", () => {
  const kept = Object.entries(vietnamGeometry.editions["vn34"]?.units ?? {}).filter(
    ([code, { rings }]) => vietnamGeometry.editions["vn63"]?.units[code]?.rings === rings,
  );
  expect(kept).toHaveLength(11);
  const { lines, picture } = mapOf({ measure: "clubs" });
  expect(lines[0]).toContain("Lạng Sơn; Nghệ An");
  expect(picture.regions.find(({ name }) => name === "Lạng Sơn")?.value).toBe("46");
});

test("a merged province gets nothing of its parts, and the map says which figures it leaves out", () => {
  const { lines, picture } = mapOf({ measure: "clubs" });
  // Hòa Bình's 139 are not Phú Thọ's.
  expect(picture.regions.find(({ name }) => name === "Phú Thọ")?.look).toBe("no-data");
  expect(lines[1]).toContain("Hòa Bình 139");
});

test("cluster 2 is its six named provinces, on the map of its day, and nothing else is said of them", () => {
  const { picture, lines } = mapOf({ cluster: "cluster-2-2018" });
  expect(picture.edition).toBe("63 tỉnh, thành phố (đến 30/6/2025)");
  expect(picture.regions.filter(({ look }) => look === "in").map(({ name }) => name)).toEqual([
    "Bắc Kạn",
    "Cao Bằng",
    "Lạng Sơn",
    "Phú Thọ",
    "Thái Nguyên",
    "Tuyên Quang",
  ]);
  expect(picture.classes.map(({ label }) => label).join(" ")).not.toMatch(/đề án|kế hoạch/i);
  expect(lines).toEqual(["Nguồn nói cụm có 7 tỉnh, thành phố nhưng chỉ nêu tên 6."]);
});

test("who has a target of its own is measured by it; the national one is nobody's share", () => {
  const { picture } = mapOf({ measure: "clubs", scheme: "1648" });
  expect(
    picture.regions.filter(({ look }) => look !== "no-target").map(({ name }) => name),
  ).toEqual(["Tuyên Quang"]);
});

test("labels are those of the map's day", () => {
  const label = (asOf: string) =>
    mapOf({ measure: "clubs", asOf, edition: "vn34" }).picture.regions.find(
      ({ name }) => name === "Đồng Nai",
    )?.label;
  expect(label("2025-12-31")).toBe("tỉnh Đồng Nai");
  expect(label("2026-06-30")).toBe("thành phố Đồng Nai");
});
