import { readFile } from "node:fs/promises";
import type { SnapshotFigure } from "@ishc/core";
import { readSnapshot } from "@ishc/core/snapshot";
import { expect, test } from "vitest";
import { fillPage } from "../examples/lang-son-2018/site/fill-page.mjs";
import { makeSnapshot } from "../examples/lang-son-2018/site/make-snapshot.mjs";
import { readPublished, TableError } from "../packages/vietnam/scripts/read-published.mjs";

const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), "utf8");
const readTables = async () => ({
  figures: await read("packages/vietnam/data/figures.csv"),
  plans: await read("packages/vietnam/data/plans.csv"),
  trainings: await read("packages/vietnam/data/trainings.csv"),
});

const reading = readSnapshot(await read("examples/lang-son-2018/public/data/latest.json"));
if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
const { snapshot } = reading;

const find = (wanted: Partial<Record<keyof SnapshotFigure, unknown>>) =>
  snapshot.figures.filter((figure) =>
    Object.entries(wanted).every(([key, value]) => figure[key as keyof SnapshotFigure] === value),
  );
const inJune2018 = { asOf: "2018-06-30", shown: true };

test("the country has 1,458 clubs at the end of June 2018, as the article states", () => {
  const [clubs, ...others] = find({ ...inJune2018, measure: "clubs", place: "country" });
  expect(others).toEqual([]);
  expect(clubs).toMatchObject({ value: 1458, qualifier: "exact", asOfBasis: "stated" });
});

test("52 of 63 provinces have an approved scheme or plan", () => {
  const [plans] = find({ ...inJune2018, measure: "plans_approved" });
  expect(plans).toMatchObject({ value: 52, of: { value: 63, kind: "places", edition: "vn63" } });
});

test("of cluster 2 four of seven have built a scheme and 163 clubs are stated, on an inferred day", () => {
  const cluster = { ...inJune2018, cluster: "cluster-2-2018", asOfBasis: "inferred" };
  expect(find({ ...cluster, measure: "schemes_built" })).toMatchObject([
    { value: 4, of: { value: 7, kind: "places", edition: "vn63" } },
  ]);
  const [clubs] = find({ ...cluster, measure: "clubs" });
  expect(clubs).toMatchObject({ value: 163 });
  expect(clubs?.note?.vi).toContain("có thể chỉ nói về bốn tỉnh");
});

test("seven provinces are stated and six known, and the issue says so", () => {
  expect(snapshot.issues.filter(({ code }) => code === "cluster-size-differs")).toMatchObject([
    { cluster: "cluster-2-2018", params: { stated: 7, known: 6 } },
  ]);
});

test("3,021 new and 6,521 in all do not fit the 3,000 and 3,500 that were published, and the file says so", () => {
  const found = snapshot.issues.filter(({ code }) => code === "flow-and-stocks-disagree");
  expect(
    found.map(({ params }) => [params["added"], params["end"], params["implied"]]),
  ).toContainEqual([3021, 6521, 3500]);
});

test("the page's file says how far the national targets are, with the figure that says it", () => {
  const { progress = [], series = [] } = snapshot;
  expect(progress.find(({ id }) => id === "country.1336-provinces")).toMatchObject({
    status: "met",
    required: { value: 60 },
  });
  const clubs = series.find(({ measure, place }) => measure === "clubs" && place === "country");
  const days = clubs?.figures.map((id) => find({ id })[0]?.asOf ?? "");
  expect(days).toContain("2018-06-30");
  expect(days).toEqual([...(days ?? [])].sort());
});

test("no issue sets the schemes built beside the clubs of the cluster", () => {
  const measureOf = new Map(snapshot.figures.map(({ id, measure }) => [id as string, measure]));
  for (const { code, figures = [] } of snapshot.issues) {
    if (code === "cluster-size-differs") continue;
    const measures = figures.map((id) => measureOf.get(id));
    expect(measures.includes("schemes_built") && measures.includes("clubs")).toBe(false);
  }
});

test("the training begins on 13 September 2018, takes two days, and no end is invented", () => {
  expect(snapshot.trainings).toHaveLength(1);
  const [training] = snapshot.trainings;
  expect(training).toMatchObject({
    from: "2018-09-13",
    fromBasis: "inferred",
    dayCount: 2,
    participants: { value: 70, qualifier: "over" },
  });
  expect(training).not.toHaveProperty("to");
  expect(training?.topics).toHaveLength(7);
});

test("changing the table of figures changes the page", async () => {
  const tables = await readTables();
  const page = await read("examples/lang-son-2018/index.html");
  expect(fillPage(page, makeSnapshot(readPublished(tables)))).toContain("<strong>1.458</strong>");
  const changed = { ...tables, figures: tables.figures.replace(",1458,", ",1459,") };
  const text = fillPage(page, makeSnapshot(readPublished(changed)));
  expect(text).toContain("<strong>1.459</strong>");
  expect(text).not.toContain("1.458");
});

test("a table that contradicts itself stops the build and names the row", async () => {
  const tables = await readTables();
  const changed = { ...tables, figures: tables.figures.replace(",52,exact,63,", ",64,exact,63,") };
  expect(() => readPublished(changed)).toThrow(TableError);
  expect(() => readPublished(changed)).toThrow(/figures\.csv row 9/);
});

test("nothing that counts is typed into the pages", async () => {
  for (const name of ["index.html", "en.html"]) {
    const page = await read(`examples/lang-son-2018/${name}`);
    const text = page.replace(/\{\{[^}]*\}\}/g, "").replace(/<[^>]*>/g, "");
    expect(text).not.toMatch(/\d/);
  }
});
