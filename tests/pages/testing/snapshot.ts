/**
 * A public file of the article, small and written out: what these pages read is what any other
 * program may have written, not what our own writer makes today.
 */
export const snapshot = {
  $schema: "https://ishc.example/schema/snapshot-1.json",
  schemaVersion: "1.0-draft",
  asOf: "2018-06-30",
  generatedAt: "2018-06-30T00:00:00+07:00",
  generator: { name: "test", version: "1.0.0" },
  edition: "vn63",
  publisher: { name: { vi: "Dự án ISHC", en: "The ISHC project" }, kind: "project" },
  licence: "CC-BY-4.0",
  sources: [
    {
      id: "s1",
      kind: "press",
      title: "Nhân rộng mô hình Câu lạc bộ Liên thế hệ tự giúp nhau",
      url: "https://bao.example/lang-son-2018",
      published: "2018-09-14",
    },
  ],
  measures: [
    {
      id: "clubs",
      kind: "stock",
      unit: "clubs",
      label: { vi: "Câu lạc bộ", en: "Clubs" },
    },
    {
      id: "plans_approved",
      kind: "stock",
      unit: "places",
      label: { vi: "Tỉnh đã phê duyệt Đề án hoặc Kế hoạch", en: "Provinces with an approved plan" },
    },
  ],
  places: [],
  clusters: [],
  figures: [
    {
      id: "f1",
      measure: "clubs",
      place: "country",
      asOf: "2018-06-30",
      asOfPrecision: "month",
      asOfBasis: "stated",
      value: 1458,
      qualifier: "exact",
      origin: "published",
      sources: ["s1"],
      shown: true,
    },
    {
      id: "f2",
      measure: "plans_approved",
      place: "country",
      asOf: "2018-06-30",
      asOfPrecision: "month",
      asOfBasis: "stated",
      value: 52,
      of: { value: 63, kind: "places", edition: "vn63" },
      qualifier: "exact",
      origin: "published",
      sources: ["s1"],
      shown: true,
    },
  ],
  schemes: [],
  plans: [],
  trainings: [],
  progress: [],
  series: [],
  issues: [],
  issueCounts: { register: {} },
};

export const snapshotText = JSON.stringify(snapshot);

/** The same file with something changed. */
export const snapshotWith = (changes: object): string =>
  JSON.stringify({ ...snapshot, ...changes });
