import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { smallGazetteer } from "../place/testing/small-gazetteer.js";
import { addSums, emptySum, type SumContent } from "./add-sums.js";
import { emptyTally, mergeTallies, replaceContributions } from "./merge-tallies.js";
import { isPartOf } from "./overlaps.js";
import { parseTally } from "./parse-tally.js";
import { regroupTally } from "./regroup-tally.js";
import { rollUp } from "./roll-up.js";
import { stringifyTally } from "./stringify-tally.js";
import { subjectKey } from "./sum-table.js";
import type { Tally } from "./tally.js";
import { clubsOf } from "./testing/clubs.js";
import { mergeAll, old, recent, registers, tallyOf } from "./testing/tallies.js";
import { withholdPeople } from "./withhold-people.js";

// Thousands of tallies in all, on a machine that does other work besides.
vi.setConfig({ testTimeout: 180_000 });

const many = { numRuns: 300 };
const all = ["old:1", "old:2", "old:3"];
const gazetteer = smallGazetteer;
const regroup = (tally: Tally) => regroupTally(tally, gazetteer, recent);

/** What the country has, whatever the edition it is told by. */
const ofCountry = (tally: Tally) =>
  new Map(
    rollUp(tally, { gazetteer })
      .sums.filter(
        ({ area, measure }) =>
          // A plan stays with the province that approved it; places are counted by edition.
          "place" in area && area.place === "country" && !/with_club|plans/.test(measure),
      )
      .map(({ area: _, provinces: __, contributors: ___, qualifier: ____, ...sum }) => [
        subjectKey(sum as never),
        sum,
      ]),
  );

test("merging does not depend on order or grouping, and nothing merged changes nothing", () => {
  fc.assert(
    fc.property(registers(all), ([a, b, c]) => {
      if (!a || !b || !c) throw new Error("three registers");
      expect(mergeTallies(mergeTallies(a, b), c)).toEqual(mergeTallies(a, mergeTallies(b, c)));
      expect(mergeTallies(a, b)).toEqual(mergeTallies(b, a));
      expect(mergeTallies(a, emptyTally(old))).toEqual(a);
    }),
    many,
  );
});

test("the tally of two registers in one file is the merge of their tallies", () => {
  fc.assert(
    fc.property(
      fc.array(clubsOf(["old:1"]), { maxLength: 8 }),
      fc.array(clubsOf(["old:2", "old:3"]), { maxLength: 8 }),
      (first, second) => {
        const whole = tallyOf([...first, ...second]);
        expect(whole).toEqual(mergeTallies(tallyOf(first), tallyOf(second)));
        expect(tallyOf([...second, ...first])).toEqual(whole);
      },
    ),
    many,
  );
});

test("of one province too, each sum of a file cut in two is the sum of both halves", () => {
  fc.assert(
    fc.property(
      fc.array(clubsOf(["old:1"]), { minLength: 1, maxLength: 6 }),
      fc.array(clubsOf(["old:1"]), { minLength: 1, maxLength: 6 }),
      (first, second) => {
        const sumsOf = (clubs: typeof first) => tallyOf(clubs).contributions[0]?.sums ?? [];
        const [whole, a, b] = [sumsOf([...first, ...second]), sumsOf(first), sumsOf(second)];
        whole.forEach(({ place: _, measure: __, scheme: ___, ...sum }, index) => {
          expect(sum).toEqual(addSums([a[index] ?? emptySum, b[index] ?? emptySum]));
        });
      },
    ),
    many,
  );
});

test("known and missing are together expected, and every number is whole", () => {
  fc.assert(
    fc.property(registers(all), (tallies) => {
      const tally = mergeAll(tallies);
      const sums = tally.contributions.flatMap((each) => each.sums);
      const isRight = (sum: SumContent) =>
        sum.knownCount + sum.missingCount === sum.expectedCount &&
        Object.values(sum).every(
          (part) => typeof part !== "number" || Number.isSafeInteger(part),
        ) &&
        (sum.firstDay === undefined) === (sum.lastDay === undefined) &&
        (sum.knownCount === 0 || sum.firstDay !== undefined);
      const all = [...sums, ...rollUp(tally, { gazetteer }).sums];
      expect(all.filter((sum) => !isRight(sum))).toEqual([]);
    }),
    many,
  );
});

test("regrouping a merge is merging what was regrouped", () => {
  fc.assert(
    fc.property(registers(all), ([a, b, c]) => {
      if (!a || !b || !c) throw new Error("three registers");
      expect(regroup(mergeAll([a, b, c]))).toEqual(mergeAll([a, b, c].map(regroup)));
    }),
    many,
  );
});

test("the country has the same sums before and after a regroup", () => {
  fc.assert(
    fc.property(registers(all), (tallies) => {
      const tally = mergeAll(tallies);
      expect(ofCountry(regroup(tally))).toEqual(ofCountry(tally));
    }),
    many,
  );
});

test("clubs counted by the provinces of today are those of yesterday regrouped", () => {
  fc.assert(
    fc.property(fc.array(clubsOf(all), { maxLength: 12 }), (clubs) => {
      const sumsOf = (tally: Tally) =>
        rollUp(tally, { gazetteer })
          .sums.filter(
            ({ area, measure }) =>
              "place" in area && area.place === "new:1" && !/with_club/.test(measure),
          )
          .map(({ contributors: _, ...sum }) => sum)
          .sort((a, b) => (subjectKey(a as never) < subjectKey(b as never) ? -1 : 1));
      const known = new Set(clubs.map(({ place }) => place.province));
      if (!known.has("old:1" as never) || !known.has("old:2" as never)) return;
      expect(sumsOf(regroup(tallyOf(clubs)))).toEqual(sumsOf(tallyOf(clubs, { edition: recent })));
    }),
    many,
  );
});

test("a tally that is sent arrives as it was, and as the same bytes", () => {
  fc.assert(
    fc.property(registers(all), fc.boolean(), (tallies, isRegrouped) => {
      const merged = mergeAll(tallies);
      const tally = isRegrouped ? regroup(merged) : merged;
      const text = stringifyTally(tally);
      const result = parseTally(text, { gazetteer });
      expect(result).toEqual({ ok: true, value: tally, issues: [] });
      if (result.ok) expect(stringifyTally(result.value)).toBe(text);
    }),
    many,
  );
});

test("what is sent again takes the place of what was sent, and changes nothing when it is the same", () => {
  fc.assert(
    fc.property(registers(all), registers(["old:2"]), (tallies, [again]) => {
      const tally = mergeAll(tallies);
      if (!again) throw new Error("one register");
      // A district does not take the place of its province.
      fc.pre(!again.contributions.some((a) => tally.contributions.some((b) => isPartOf(a, b))));
      const replaced = replaceContributions(tally, again);
      expect(replaceContributions(replaced, again)).toEqual(replaced);
      expect(replaced.contributions).toEqual(expect.arrayContaining([...again.contributions]));
      expect(replaceContributions(tally, tally)).toEqual(tally);
    }),
    many,
  );
});

test("people of a province with fewer than three clubs are in no sum, and withholding twice is once", () => {
  fc.assert(
    fc.property(registers(all), (tallies) => {
      const tally = mergeAll(tallies);
      const shown = withholdPeople(tally);
      expect(withholdPeople(shown)).toEqual(shown);
      for (const { contributor, place, sums } of shown.contributions) {
        if (!contributor.startsWith("register:")) continue;
        const find = (measure: string) =>
          sums.find((sum) => sum.place === place && sum.measure === measure && !sum.scheme);
        if ((find("clubs")?.value ?? 0) >= 3) continue;
        expect(find("members")).toMatchObject({ value: 0, knownCount: 0 });
        expect(find("loans_vnd")).toMatchObject({ value: 0, knownCount: 0 });
      }
    }),
    many,
  );
});
