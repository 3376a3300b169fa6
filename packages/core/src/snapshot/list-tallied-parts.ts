import type { Figure } from "../figure/figure.js";
import type { Issue } from "../issue/issue.js";
import type { Source, SourceId } from "../source/source.js";
import { findContributor } from "../tally/contributor.js";
import { fillFromFigures } from "../tally/fill-from-figures.js";
import { listTallyNotes } from "../tally/list-tally-notes.js";
import { rollUp } from "../tally/roll-up.js";
import type { RolledUpSum } from "../tally/rolled-up.js";
import type { ContributionKind, Tally } from "../tally/tally.js";
import { toTalliedFigures } from "../tally/to-tallied-figures.js";
import { withholdPeople } from "../tally/withhold-people.js";
import type { SnapshotFrame } from "./snapshot-frame.js";

/** What registers and other tables add to a snapshot. */
interface TalliedParts {
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

/**
 * What tables are called as a source. One for all provinces: a figure says which province it is of,
 * and a source for each would be a fifteenth of the file (docs/decisions/0172). Its id is short
 * because every figure has it.
 */
const tables: Readonly<Record<ContributionKind, { readonly id: string; readonly title: string }>> =
  {
    register: { id: "r", title: "Danh sách câu lạc bộ của các tỉnh, thành phố" },
    figures: { id: "f", title: "Số liệu đã công bố của các tỉnh, thành phố" },
    plans: { id: "p", title: "Bảng Đề án, Kế hoạch của các tỉnh, thành phố" },
    trainings: { id: "t", title: "Bảng hội nghị tập huấn" },
  };

/**
 * The sums of a tally as parts of a snapshot, after people and money of provinces with one or two
 * clubs are withheld. The source of a figure is the tables it was added up from, told by whoever
 * publishes the file, and the sources of the published figures that speak for provinces without a
 * register.
 *
 * @param published Figures that are shown, of the same file.
 */
export function listTalliedParts(
  tally: Tally,
  published: readonly Figure[],
  frame: SnapshotFrame,
): TalliedParts {
  const { gazetteer, clusters, schemes, publisher, asOf } = frame;
  const filled = fillFromFigures(tally, published, { gazetteer, schemes, asOf });
  const shown = withholdPeople(filled.tally);
  const rolledUp = rollUp(shown, { gazetteer, clusters });
  const sources = new Map<SourceId, Source>();
  const sourcesOf = ({ contributors }: RolledUpSum): readonly SourceId[] => [
    ...new Set(
      contributors.flatMap((contributor): readonly SourceId[] => {
        const told = filled.sources.get(contributor);
        if (told) return told;
        const table = tables[findContributor(contributor)?.kind ?? "register"];
        const id = table.id as SourceId;
        const [kind, { vi }] = [publisher.kind, publisher.name];
        sources.set(id, { id, kind, title: table.title, publisher: vi, published: null });
        return [id];
      }),
    ),
  ];
  const figures = toTalliedFigures(rolledUp.sums, { gazetteer, schemes, asOf, sourcesOf });
  return {
    figures,
    sources: [...sources.values()],
    issues: listTallyNotes(shown, rolledUp, figures, gazetteer),
  };
}
