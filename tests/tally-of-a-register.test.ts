import { brotliCompressSync } from "node:zlib";
import {
  composeSnapshot,
  countryId,
  listPredecessors,
  listProvinces,
  regroupFigures,
  regroupTally,
  rollUp,
  stringifySnapshot,
  stringifyTally,
  TallyBuilder,
  tallyMeasures,
  verifySnapshot,
  type Club,
  type Day,
  type EditionId,
  type PlaceId,
  type Plan,
  type RolledUpSum,
  type Snapshot,
  type SnapshotFrame,
  type Tally,
  type Training,
} from "@ishc/core";
import {
  cluster2In2018,
  gazetteer,
  publishedFigures,
  publishedPlans,
  publishedSources,
  publishedTrainings,
  schemes,
} from "@ishc/vietnam";
import { describe, expect, test } from "vitest";
import { readGeneratedClubs } from "./testing/generated-clubs.js";

/** Another register every time; a seed that failed is run again by naming it. */
const seed = Number(process.env["ISHC_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

const [vn63, vn34] = ["vn63", "vn34"] as unknown as [EditionId, EditionId];
const day = (text: string): Day => text as Day;
const oldProvinces = listProvinces(gazetteer, vn63).map(({ id }) => id);
const newProvinces = listProvinces(gazetteer, vn34).map(({ id }) => id);

/** Clubs of the generated register, told one after another by the provinces that are given. */
const makeClubs = (count: number, provinces: readonly PlaceId[]): readonly Club[] =>
  readGeneratedClubs(seed, count).map((club, index) => ({
    ...club,
    place: { province: provinces[index % provinces.length] as PlaceId },
  }));

function tallyOf(clubs: Iterable<Club>, edition: EditionId, asOf: string): Tally {
  const builder = new TallyBuilder({ gazetteer, edition, asOf: day(asOf), schemes });
  for (const club of clubs) builder.add(club);
  return builder.toTally();
}

/** A copy of an object without some of its keys. */
const without = <T extends object, Key extends keyof T>(
  value: T,
  ...keys: readonly Key[]
): Omit<T, Key> =>
  Object.fromEntries(
    Object.entries(value).filter(([key]) => !keys.some((each) => each === key)),
  ) as Omit<T, Key>;

const frame: SnapshotFrame = {
  asOf: day("2026-06-30"),
  generatedAt: "2026-06-30T00:00:00+07:00",
  generator: { name: "test", version: "0" },
  edition: vn34,
  publisher: { name: { vi: "Hội thử", en: "Test" }, kind: "association" },
  licence: "CC-BY-4.0",
  gazetteer,
  clusters: [cluster2In2018],
  schemes,
};

function built(
  records: Partial<Parameters<typeof composeSnapshot>[0]>,
  changes: Partial<SnapshotFrame> = {},
): Snapshot {
  const result = composeSnapshot(
    { sources: publishedSources, ...records },
    { ...frame, ...changes },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 5)));
  return result.value;
}

/** The sums of a merged province by measure, without who told them. */
function sumsOf(tally: Tally, place: string): ReadonlyMap<string, object> {
  return new Map(
    rollUp(tally, { gazetteer })
      .sums.filter(
        ({ area, measure }) =>
          "place" in area && area.place === place && measure !== "communes_with_club",
      )
      .map((sum: RolledUpSum) => [
        `${sum.measure} ${sum.scheme ?? ""}`,
        without(sum, "contributors"),
      ]),
  );
}

describe(`generated registers, seed ${seed}`, () => {
  describe("of 12,000 clubs", () => {
    const clubs = readGeneratedClubs(seed, 12_000, ({ place }) =>
      place.province.startsWith("vn63:"),
    );

    test.each(["2020-12-31", "2025-06-30", "2026-06-30"])(
      "counted by the 63 provinces on %s and regrouped has each sum of it counted by the 34",
      (asOf) => {
        const regrouped = regroupTally(tallyOf(clubs, vn63, asOf), gazetteer, vn34);
        const direct = tallyOf(clubs, vn34, asOf);
        expect(rollUp(regrouped, { gazetteer }).notDerivable).toEqual([]);
        const merged = newProvinces.filter(
          (place) => listPredecessors(gazetteer, place).length > 1,
        );
        expect(merged).toHaveLength(23);
        const additive = Object.entries(tallyMeasures)
          .filter(([, { table }]) => table === undefined)
          .map(([measure]) => measure);
        for (const place of [...newProvinces, countryId]) {
          const [expected, found] = [sumsOf(direct, place), sumsOf(regrouped, place)];
          const told = new Set([...found.keys()].map((key) => key.split(" ")[0]));
          expect(additive.filter((measure) => !told.has(measure))).toEqual([]);
          expect(found).toEqual(expected);
        }
        const country = sumsOf(regrouped, countryId).get("clubs ") as RolledUpSum;
        expect(country.value).toBeGreaterThan(1000);
      },
    );
  });

  test("the eleven unchanged provinces carry their published figures over; Hòa Bình's 139 does not, and says why", () => {
    const shown = built({ figures: publishedFigures }, { asOf: day("2025-11-25") }).figures.filter(
      (figure) => figure.shown && figure.part === undefined,
    );
    const { figures, notDerivable } = regroupFigures(shown, gazetteer, vn63, vn34);
    const unchanged = newProvinces.flatMap((place) => {
      const [only, ...others] = listPredecessors(gazetteer, place);
      return only && others.length === 0 ? [[place, only] as const] : [];
    });
    expect(unchanged).toHaveLength(11);
    let carriedCount = 0;
    for (const [place, old] of unchanged) {
      const own = shown.filter(
        (figure) =>
          figure.place === old &&
          figure.asOfBasis !== "placeholder" &&
          figure.measure !== "communes_with_club",
      );
      const carried = figures.filter((figure) => figure.place === place);
      expect(carried.map(({ measure, asOf, value }) => [measure, asOf, value]).sort()).toEqual(
        own.map(({ measure, asOf, value }) => [measure, asOf, value]).sort(),
      );
      carriedCount += carried.length;
    }
    expect(carriedCount).toBeGreaterThan(0);

    const hoaBinh = shown.find(
      ({ place, measure, value }) => place === "vn63:17" && measure === "clubs" && value === 139,
    );
    expect(hoaBinh).toBeDefined();
    expect(figures.some(({ figures: parts }) => hoaBinh && parts.includes(hoaBinh.id))).toBe(false);
    expect(
      notDerivable.find(({ figures: parts }) => hoaBinh && parts.includes(hoaBinh.id)),
    ).toMatchObject({ place: "vn34:25", reason: "parts-missing", lacks: ["vn63:25", "vn63:26"] });
  });

  test('a club founded "2025" counts in neither 1336 nor 1648 and is listed', () => {
    const [club] = makeClubs(1, oldProvinces);
    if (!club) throw new Error("one club");
    const founded = {
      first: day("2025-01-01"),
      last: day("2025-12-31"),
      precision: "year",
    } as const;
    const told = { ...without(club, "dissolved", "scheme"), founded };
    const { figures, issues } = built({ tally: tallyOf([told], vn34, "2026-06-30") });
    const newClubs = figures.filter(
      ({ measure, place }) => measure === "new_clubs" && place === countryId,
    );
    expect(newClubs.map(({ tally, value }) => [tally?.scheme, value]).sort()).toEqual([
      ["1336", 0],
      ["1533", 0],
      ["1648", 0],
    ]);
    expect(issues.find(({ code }) => code === "event-straddles-window")).toMatchObject({
      figures: ["country.new_clubs.1336", "country.new_clubs.1648"],
      params: { eventCount: 1, boundary: "2025-08-01", first: "2025-01-01", last: "2025-12-31" },
    });
  });

  test("3,021 new and 6,521 in all of registers do not fit 3,000 published clubs, and the file says so", () => {
    const foundedOn = (text: string) =>
      ({ first: day(text), last: day(text), precision: "day" }) as const;
    const clubs = makeClubs(6521, oldProvinces).map((club, index): Club => {
      return {
        ...without(club, "dissolved", "scheme"),
        founded: foundedOn(index < 3021 ? "2022-03-04" : "2015-03-04"),
      };
    });
    const near = publishedFigures.filter(
      ({ measure, place, asOf }) =>
        measure === "clubs" && place === countryId && asOf === "2020-07-27",
    );
    const asOf = day("2023-12-31");
    const { issues } = built(
      { figures: near, tally: tallyOf(clubs, vn63, asOf) },
      { asOf, edition: vn63 },
    );
    expect(issues.filter(({ code }) => code === "flow-and-stocks-disagree")).toMatchObject([
      { params: { added: 3021, end: 6521, implied: 3500, start: 3000 } },
    ]);
  });

  test("a flood of personal data in a register, plans and trainings leaves nothing in tally or snapshot", () => {
    const personal = ["Nguyễn Văn An", "0912345678", "12 phố Hàng Bài", "21.85123"];
    const clubs = makeClubs(500, oldProvinces).map((club, index) => {
      const flooded: unknown = {
        ...club,
        id: `${personal[0]} ${index}`,
        name: `CLB ông ${personal[0]}, ĐT ${personal[1]}`,
        decision: personal[2],
        project: personal[0],
        coordinates: { latitude: 21.85123, longitude: 106.76101 },
        chair: personal[0],
        place: {
          ...club.place,
          formerCommune: { name: personal[2], district: personal[0], listedIn: [] },
          address: personal[2],
        },
        report: { ...club.report, phone: personal[1], note: personal[0], rating: personal[0] },
      };
      return flooded as Club;
    });
    const builder = new TallyBuilder({
      gazetteer,
      edition: vn34,
      asOf: day("2026-06-30"),
      schemes,
    });
    for (const club of clubs) builder.add(club);
    const [name, phone, street] = personal;
    for (const plan of publishedPlans) {
      const flooded: unknown = { ...plan, id: name, decision: `${phone} ${street}`, signer: name };
      builder.addPlan(flooded as Plan);
    }
    for (const training of publishedTrainings) {
      const title = { vi: `Bà ${name}`, en: phone };
      const note = { vi: street };
      const flooded: unknown = { ...training, id: phone, title, organiser: title, note };
      builder.addTraining(flooded as Training);
    }
    const tally = builder.toTally();
    const kinds = new Set(tally.contributions.map(({ contributor }) => contributor.split(":")[0]));
    expect([...kinds].sort()).toEqual(["plans", "register", "trainings"]);
    const snapshot = built({ tally });
    expect(snapshot.figures.length).toBeGreaterThan(300);
    for (const text of [stringifyTally(tally), stringifySnapshot(snapshot)]) {
      for (const each of personal) expect(text).not.toContain(each);
    }
  });

  test("people and money are told of provinces and above, of none with one or two clubs, and cannot be subtracted", () => {
    const founded = {
      first: day("2020-01-01"),
      last: day("2020-01-01"),
      precision: "day",
    } as const;
    const clubsOf = (count: number, provinces: readonly PlaceId[]) =>
      makeClubs(count, provinces).map((club) => ({ ...without(club, "dissolved"), founded }));
    const all = clubsOf(60, oldProvinces.slice(0, 2));
    const small = clubsOf(2, oldProvinces.slice(2, 3));
    const asOf = "2025-06-30";
    const figuresOf = (clubs: readonly Club[]) =>
      built({ tally: tallyOf(clubs, vn63, asOf) }, { asOf: day(asOf), edition: vn63 }).figures;
    const both = figuresOf([...all, ...small]);
    const place = oldProvinces[2];
    expect(
      both.filter((figure) => figure.place === place).map(({ measure }) => measure),
    ).not.toContain("members");
    const country = (figures: Snapshot["figures"], measure: string) =>
      figures.find((figure) => figure.place === countryId && figure.measure === measure)?.value;
    expect(country(both, "clubs")).toBe((country(figuresOf(all), "clubs") ?? 0) + 2);
    expect(country(both, "members")).toBe(country(figuresOf(all), "members"));
  });

  test("registers of 34 provinces with 12 measures stay under 8 KiB as they are sent", () => {
    const told = makeClubs(3400, newProvinces).map((club): Club => {
      const numbers = Object.fromEntries(
        Object.entries(club.report.numbers).map(([id, number]) => [
          id,
          "missing" in number ? { value: 7, qualifier: "exact" } : number,
        ]),
      ) as Club["report"]["numbers"];
      return { ...club, report: { ...without(club.report, "asOf"), numbers } };
    });
    const whole = built(
      { tally: tallyOf(told, vn34, "2026-06-30"), sources: [] },
      { schemes: [], clusters: [] },
    );
    const subject = ({ measure, tally }: Snapshot["figures"][number]) =>
      `${measure} ${tally?.scheme ?? ""}`;
    const kept = new Set(
      whole.figures
        .filter(({ place }) => place === newProvinces[0])
        .slice(0, 12)
        .map(subject),
    );
    expect(kept.size).toBe(12);
    const snapshot = {
      ...without(whole, "progress", "series"),
      // Numbers made by chance question each other; the limit is on figures.
      issues: [],
      measures: whole.measures.slice(0, 12),
      figures: whole.figures.filter(
        (figure) => kept.has(subject(figure)) && figure.place !== countryId,
      ),
    };
    expect(snapshot.figures).toHaveLength(34 * 12);
    const bytes = Buffer.from(stringifySnapshot(snapshot));
    // Not yet the 80 kB of published figures: ids and sources are longer (docs/decisions/0172).
    expect(bytes.length).toBeLessThanOrEqual(80_000);
    expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(8 * 1024);
  });

  test("anyone can verify what was built, and the same registers in another order give the same bytes", () => {
    const clubs = makeClubs(700, newProvinces);
    const textOf = (list: readonly Club[]) =>
      stringifySnapshot(
        built({ figures: publishedFigures, tally: tallyOf(list, vn34, "2026-06-30") }),
      );
    const text = textOf(clubs);
    expect(verifySnapshot(text)).toEqual([]);
    expect(textOf([...clubs].reverse())).toBe(text);
  });
});
