import { readFile } from "node:fs/promises";
import { gazetteer } from "@ishc/vietnam";
import { expect, test } from "vitest";
import { communeFiles, readCommunes } from "../packages/vietnam/scripts/communes.mjs";
import { CommuneGateError, makeCommunes } from "../packages/vietnam/scripts/make-communes.mjs";

const made = await readCommunes();
const origin = { version: "0.0.0", hash: "none" };

test("the commune tables are what the pinned package gives", async () => {
  for (const name of ["communes", "formerCommunes", "rejects"] as const) {
    const committed = await readFile(communeFiles[name], "utf8");
    // Compared as one value: a difference in 170 kB is no text to print.
    expect(committed === made[name], `${name} differs: run "npm run data"`).toBe(true);
  }
  expect(made.counts.communes).toBe(3321);
});

test("what is left out of the table of former names is counted by its reason", () => {
  const reasons: Record<string, number> = {};
  for (const line of made.rejects.split("\n").slice(1, -1)) {
    const reason = line.split(",")[1] ?? "";
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  expect(reasons).toEqual({ "code-unknown": 431, "no-former-name": 5, "other-province": 22 });
});

test("a list of another length, or with a code twice, is not written", () => {
  const ward = (code: string) => ({ ward_code: code, name: "Xã An", province_code: "01" });
  const table = (wards: object[]) => [{ name: "wards", data: wards }];
  expect(() => makeCommunes(table([ward("00001")]), gazetteer, origin)).toThrow(CommuneGateError);
  expect(() => makeCommunes(table(Array(3321).fill(ward("00001"))), gazetteer, origin)).toThrow(
    "a code stands twice",
  );
  const other = Array.from({ length: 3321 }, (_, index) => ward(String(10_000 + index)));
  expect(() => makeCommunes(table(other), gazetteer, origin)).toThrow("vn34:01 has 3321");
});
