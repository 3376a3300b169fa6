import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { datesAndFractions } from "./messy-workbooks/dates-and-fractions.mjs";
import { oldFonts } from "./messy-workbooks/old-fonts.mjs";
import { sheetPerProvince } from "./messy-workbooks/sheet-per-province.mjs";
import { titleAndLogo } from "./messy-workbooks/title-and-logo.mjs";
import { twoLineHeader } from "./messy-workbooks/two-line-header.mjs";
import { unitsAndNotes } from "./messy-workbooks/units-and-notes.mjs";
import { writeFods } from "./messy-workbooks/write-fods.mjs";
import { root, run } from "./run.mjs";

/**
 * Makes the six workbooks of tests/workbooks/ anew with LibreOffice, which must be installed as
 * `soffice`. The tests need only the workbooks; what must be found in each is written by hand beside it.
 */
const workbooks = {
  "title-and-logo": titleAndLogo,
  "two-line-header": twoLineHeader,
  "sheet-per-province": sheetPerProvince,
  "old-fonts": oldFonts,
  "dates-and-fractions": datesAndFractions,
  "units-and-notes": unitsAndNotes,
};

const folder = mkdtempSync(join(tmpdir(), "ishc-messy-"));
try {
  const files = Object.entries(workbooks).map(([name, sheets]) => {
    const file = join(folder, `${name}.fods`);
    writeFileSync(file, writeFods(sheets));
    return file;
  });
  run("soffice", [
    "--headless",
    `-env:UserInstallation=file://${folder}/profile`,
    "--convert-to",
    "xlsx",
    "--outdir",
    join(root, "tests/workbooks"),
    ...files,
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
