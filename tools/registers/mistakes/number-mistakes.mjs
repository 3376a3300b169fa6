import { inCell } from "./mistake.mjs";

const above = (column) =>
  inCell(`${column}-above-members`, "club-part-above-whole", column, ({ random, club }) =>
    club.counts.members === undefined ? undefined : String(club.counts.members + random.int(1, 20)),
  );

/** Numbers that cannot be, or cannot be read. */
export const numberMistakes = [
  above("women"),
  above("members_60"),
  above("members_55"),
  above("disadvantaged"),
  above("borrowers"),
  inCell(
    "members-negative",
    "number-negative",
    "members",
    ({ random }) => `-${random.int(40, 90)}`,
  ),
  inCell("women-negative", "number-negative", "women", ({ random }) => `-${random.int(1, 60)}`),
  inCell(
    "members-two-readings",
    "number-unclear",
    "members",
    ({ random }) => `${random.int(40, 90)},5`,
  ),
  inCell(
    "fund-two-readings",
    "number-unclear",
    "income_fund_vnd",
    ({ random }) => `${random.int(10, 90)},${random.int(100, 999)}`,
  ),
  inCell("members-broken", "cell-broken", "members", ({ random }) =>
    random.pick(["#N/A", "#REF!", "#VALUE!"]),
  ),
  inCell("women-percent", "percent-in-count", "women", ({ random }) => `${random.int(50, 80)}%`),
  inCell(
    "members-became-date",
    "number-became-date",
    "members",
    ({ random }) => `${random.int(1, 12)}/${random.int(1, 12)}/2026`,
  ),
  inCell("members-in-words", "value-unreadable", "members", ({ random }) =>
    random.pick(["năm mươi hai", "5O", "xem phụ lục"]),
  ),
  inCell("members-absurd", "club-number-absurd", "members", ({ random }) =>
    String(random.int(5000, 90000)),
  ),
];
