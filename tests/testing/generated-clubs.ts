import { buildCommuneIndex, createTableChecker, type Club, type Day } from "@ishc/core";
import { gazetteer, schemes } from "@ishc/vietnam";
import { communes } from "@ishc/vietnam/communes";
import { registerColumns } from "../../tools/registers/columns.mjs";
import { listRegisterRows } from "../../tools/registers/list-register-rows.mjs";

const communeIndex = buildCommuneIndex(gazetteer, communes);

/**
 * Clubs of a made-up register without mistakes, as our reader reads its rows: the first so many that
 * are wanted, all of them when nothing is said.
 */
export function readGeneratedClubs(
  seed: number,
  count: number,
  isWanted: (club: Club) => boolean = () => true,
): readonly Club[] {
  const clubs: Club[] = [];
  const checker = createTableChecker(
    "clubs",
    { gazetteer, communes: communeIndex, schemes, asOf: "2026-06-30" as Day },
    {
      onRecord: (club) => {
        if (clubs.length < count && isWanted(club)) clubs.push(club);
      },
    },
  );
  checker.read(registerColumns.map(([, header]) => header));
  // No choice of ours wants fewer than half of all clubs.
  for (const { cells } of listRegisterRows({ seed, rowCount: 2 * count + 100 })) {
    if (clubs.length === count) break;
    checker.read(cells);
  }
  if (clubs.length < count) throw new Error(`Only ${clubs.length} clubs of seed ${seed}.`);
  return clubs;
}
