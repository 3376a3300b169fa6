import Papa from "papaparse";
import text from "../figures/contradictions.csv?raw";
import type { Table } from "../../intake/table.js";

/** One case of the table: what is wrong (`wrong`) or the same put right (`mended`). */
export interface ContradictionCase {
  readonly number: string;
  readonly state: "wrong" | "mended";
  readonly code: string;
  readonly table: Table;
}

/** Reads the cases, each as a table of its own. */
export function listContradictionCases(): readonly ContradictionCase[] {
  const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const cases = new Map<
    string,
    { number: string; state: string; code: string; rows: string[][] }
  >();
  for (const row of rows) {
    const [number = "", state = "", code = "", ...cells] = row;
    const key = `${number} ${state}`;
    const known = cases.get(key) ?? { number, state, code, rows: [header.slice(3)] };
    known.rows.push(cells);
    cases.set(key, known);
  }
  return [...cases.values()].map(({ number, state, code, rows: own }) => ({
    number,
    state: state === "mended" ? "mended" : "wrong",
    code,
    table: { file: "contradictions.csv", rows: own },
  }));
}
