import { createReadStream } from "node:fs";
import { buildCommuneIndex, createTableChecker, TallyBuilder } from "@ishc/core";
import { gazetteer, schemes } from "@ishc/vietnam";
import { communes } from "@ishc/vietnam/communes";
import { readTextRows } from "@ishc/workbook";
import Papa from "papaparse";

const asOf = "2025-11-25";
const communeIndex = buildCommuneIndex(gazetteer, communes);

/**
 * What is measured: each reads a file and calls `onRow` behind every row and gives the number of rows.
 */
export const subjects = {
  bare: (file, onRow) =>
    new Promise((resolve, reject) => {
      let rowCount = 0;
      Papa.parse(createReadStream(file), {
        delimiter: ";",
        skipEmptyLines: true,
        chunk: ({ data }) => {
          for (let index = 0; index < data.length; index += 1) {
            rowCount += 1;
            onRow(rowCount);
          }
        },
        complete: () => resolve({ rowCount }),
        error: reject,
      });
    }),
  reader: async (file, onRow) => {
    const result = await readTextRows(createReadStream(file), (_, row) => onRow(row));
    return { rowCount: result.value.rowCount };
  },
  check: (file, onRow) => check(file, onRow),
  /** The check, and every club that it lets pass added up: what `ishc build` does with a register. */
  tally: async (file, onRow) => {
    const builder = new TallyBuilder({ gazetteer, edition: "vn34", asOf, schemes });
    const result = await check(file, onRow, (club) => builder.add(club));
    return { ...result, contributionCount: builder.toTally().contributions.length };
  },
};

async function check(file, onRow, onRecord = () => {}) {
  const context = { gazetteer, communes: communeIndex, schemes, asOf };
  const checker = createTableChecker("clubs", context, { onRecord });
  const result = await readTextRows(createReadStream(file), (cells, row) => {
    checker.read(cells);
    onRow(row);
  });
  const { issues, counts } = checker.end();
  return { rowCount: result.value.rowCount, issueCount: issues.length, counts };
}
