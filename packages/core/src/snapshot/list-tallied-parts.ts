import type { Figure } from "../figure/figure.js";
import type { Issue } from "../issue/issue.js";
import { findProvince } from "../place/find-province.js";
import { unitLabel } from "../place/unit-label.js";
import type { Source, SourceId } from "../source/source.js";
import { listTallyNotes } from "../tally/list-tally-notes.js";
import { rollUp } from "../tally/roll-up.js";
import type { RolledUpSum } from "../tally/rolled-up.js";
import type { Tally } from "../tally/tally.js";
import { toTalliedFigures } from "../tally/to-tallied-figures.js";
import { withholdPeople } from "../tally/withhold-people.js";
import type { SnapshotFrame } from "./compose-snapshot.js";

/** What registers add to a snapshot. */
interface TalliedParts {
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

const sumSource = "registers" as SourceId;

/**
 * The sums of a tally as parts of a snapshot, after people and money of provinces with one or two
 * clubs are withheld. The source of a province's figure is its register, told by whoever publishes
 * the file; above provinces it is all registers together.
 */
export function listTalliedParts(
  tally: Tally,
  { gazetteer, clusters, schemes, publisher, asOf }: SnapshotFrame,
): TalliedParts {
  const shown = withholdPeople(tally);
  const rolledUp = rollUp(shown, { gazetteer, clusters });
  const sources = new Map<SourceId, Source>();
  const sourceOf = (sum: RolledUpSum): SourceId => {
    const place = "place" in sum.area ? sum.area.place : undefined;
    const province = place === undefined ? undefined : findProvince(gazetteer, place);
    const id = province ? (`register.${province.id}` as SourceId) : sumSource;
    if (!sources.has(id)) {
      const title = province
        ? `Danh sách câu lạc bộ của ${unitLabel(gazetteer, province.id, asOf).full.vi}`
        : "Danh sách câu lạc bộ của các tỉnh, thành phố";
      sources.set(id, {
        id,
        kind: publisher.kind,
        title,
        publisher: publisher.name.vi,
        published: null,
      });
    }
    return id;
  };
  const figures = toTalliedFigures(rolledUp.sums, { gazetteer, schemes, sourceOf });
  return {
    figures,
    sources: [...sources.values()],
    issues: listTallyNotes(shown, rolledUp, figures, gazetteer),
  };
}
