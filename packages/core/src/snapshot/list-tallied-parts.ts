import type { Figure } from "../figure/figure.js";
import type { Issue } from "../issue/issue.js";
import { findProvince } from "../place/find-province.js";
import { unitLabel } from "../place/unit-label.js";
import type { Source, SourceId } from "../source/source.js";
import { findContributor } from "../tally/contributor.js";
import { fillFromFigures } from "../tally/fill-from-figures.js";
import { listTallyNotes } from "../tally/list-tally-notes.js";
import { rollUp } from "../tally/roll-up.js";
import type { RolledUpSum } from "../tally/rolled-up.js";
import type { ContributionKind, Tally } from "../tally/tally.js";
import { toTalliedFigures } from "../tally/to-tallied-figures.js";
import { withholdPeople } from "../tally/withhold-people.js";
import type { SnapshotFrame } from "./compose-snapshot.js";

/** What registers and other tables add to a snapshot. */
interface TalliedParts {
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

/** What a table is called as a source, and the letter that its id begins with. */
const tables: Readonly<Record<ContributionKind, { readonly letter: string; readonly vi: string }>> =
  {
    register: { letter: "r", vi: "Danh sách câu lạc bộ" },
    figures: { letter: "f", vi: "Số liệu đã công bố" },
    plans: { letter: "p", vi: "Bảng Đề án, Kế hoạch" },
    trainings: { letter: "t", vi: "Bảng hội nghị tập huấn" },
  };

/**
 * The sums of a tally as parts of a snapshot, after people and money of provinces with one or two
 * clubs are withheld. The source of a province's figure is its table, told by whoever publishes the
 * file; above provinces it is all such tables together, and the sources of the published figures
 * that speak for provinces without a register.
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
  const sourcesOf = ({ area, contributors }: RolledUpSum): readonly SourceId[] => {
    const place = "place" in area ? area.place : undefined;
    const province = place === undefined ? undefined : findProvince(gazetteer, place);
    const ids = contributors.flatMap((contributor): readonly SourceId[] => {
      const told = filled.sources.get(contributor);
      if (told) return told;
      const { letter, vi } = tables[findContributor(contributor)?.kind ?? "register"];
      // Short, because every figure has it, and of one edition in a file: `r20`.
      const id = `${letter}${province?.code ?? ""}` as SourceId;
      const owner = province
        ? unitLabel(gazetteer, province.id, asOf).full.vi
        : "các tỉnh, thành phố";
      sources.set(id, {
        id,
        kind: publisher.kind,
        title: `${vi} của ${owner}`,
        publisher: publisher.name.vi,
        published: null,
      });
      return [id];
    });
    return [...new Set(ids)];
  };
  const figures = toTalliedFigures(rolledUp.sums, { gazetteer, schemes, asOf, sourcesOf });
  return {
    figures,
    sources: [...sources.values()],
    issues: listTallyNotes(shown, rolledUp, figures, gazetteer),
  };
}
