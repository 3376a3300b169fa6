import { toMojibake, toTcvn3, toVni } from "../legacy-text.mjs";
import { nameClub } from "../name-club.mjs";
import { inCell } from "./mistake.mjs";

const phone = (random) => `09${random.int(10, 99)}${random.int(100_000, 999_999)}`;
const identityNumber = (random) => `0${random.int(10, 96)}${random.int(100_000_000, 999_999_999)}`;
const legacy = (id, recode) =>
  inCell(id, "text-garbled", "name", ({ random, club }) => recode(nameClub(random, club.hamlet)));

/** Text that is not what it looks like, or does not belong where it stands. */
export const textMistakes = [
  legacy("name-tcvn3", toTcvn3),
  legacy("name-vni", toVni),
  legacy("name-mojibake", toMojibake),
  inCell("name-formula", "formula-cell", "name", ({ random }) =>
    random.pick([
      '=HYPERLINK("http://example.org","CLB")',
      "@SUM(A1:A9)",
      "=1+1",
      "+cmd|' /C calc'!A0",
    ]),
  ),
  inCell(
    "phone-in-name",
    "personal-data",
    "name",
    ({ random, cells }) => `${cells.name} (ĐT ${phone(random)})`,
  ),
  inCell(
    "identity-in-decision",
    "personal-data",
    "decision",
    ({ random }) => `CCCD ${identityNumber(random)}`,
  ),
  inCell("phone-in-project", "personal-data", "project", ({ random }) => phone(random)),
  inCell("scheme-misprinted", "choice-unknown", "scheme", ({ random }) =>
    random.pick(["1366", "Đề án 1366", "1553", "1684"]),
  ),
];
