import { readFileSync } from "node:fs";

/**
 * A file as LibreOffice writes it, made of `so-clb.fods` beside it with
 * `soffice --headless --convert-to xlsx so-clb.fods` (and `xls`).
 */
export const readTestFile = (name: "so-clb.xlsx" | "so-clb.xls"): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`files/${name}`, import.meta.url)));
