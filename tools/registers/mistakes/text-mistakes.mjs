import { toMojibake, toTcvn3, toVni } from "../legacy-text.mjs";
import { inCell } from "./mistake.mjs";

const phone = (random) => `09${random.int(10, 99)}${random.int(100_000, 999_999)}`;
const identityNumber = (random) => `0${random.int(10, 96)}${random.int(100_000_000, 999_999_999)}`;
// The long name: one short word in an old encoding may be any word.
const longName = ({ hamlet }) => `Câu lạc bộ Liên thế hệ tự giúp nhau ${hamlet}`;
const legacy = (id, code, recode) => inCell(id, code, "name", ({ club }) => recode(longName(club)));

/** Text that is not what it looks like, or does not belong where it stands. */
export const textMistakes = [
  legacy("name-tcvn3", "text-garbled", toTcvn3),
  legacy("name-vni", "text-garbled", toVni),
  // Mended while the file is read, so its rows are right; the file is told how many cells there were.
  { ...legacy("name-mojibake", "encoding-mojibake", toMojibake), isOfFile: true },
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
