import {
  getEdition,
  TallyBuilder,
  type Cell,
  type Club,
  type EditionId,
  type Figure,
  type FigureId,
  type IssueCode,
  type PlaceId,
  type Plan,
  type PlanId,
  type Source,
  type Tally,
  type TableRecords,
  type Training,
  type TrainingId,
} from "@ishc/core";
import { gazetteer, langSonArticle, schemes, schemeSources } from "@ishc/vietnam";
import { checkFile } from "../check/check-file.js";
import type { CheckedFile } from "../check/check-report.js";
import { createContexts } from "../check/contexts.js";
import { tableKinds, type TableKind } from "../command/table-kinds.js";
import type { BuildOptions } from "./build-options.js";
import { toRegisterIssue } from "./register-issue.js";

/** What the tables of a build hold, and what is wrong with them. */
export interface TableRecordsRead {
  readonly figures: readonly Figure[];
  readonly plans: readonly Plan[];
  readonly trainings: readonly Training[];
  readonly sources: readonly Source[];
  readonly cells: Readonly<Record<FigureId, Cell>>;
  /** Of all registers, plans and trainings together. */
  readonly tally: Tally;
  readonly registerCounts: Readonly<Partial<Record<IssueCode, number>>>;
  readonly checked: readonly CheckedFile[];
}

/**
 * Reads and checks every table of a build. Clubs are counted as they come by and none is kept, so
 * that memory does not grow with a register.
 *
 * @throws {UsageError} when a file cannot be read.
 */
export async function readTables(
  { files, asOf, edition, district }: BuildOptions,
  onProgress: (file: string, rowCount: number) => void,
): Promise<TableRecordsRead> {
  const contexts = createContexts({ asOf, today: asOf });
  const builder = new TallyBuilder({
    gazetteer,
    edition,
    asOf,
    schemes,
    ...(district === undefined ? {} : { district }),
  });
  const later = listLaterProvinces(edition);
  const figures: Figure[] = [];
  const plans: Plan[] = [];
  const trainings: Training[] = [];
  const cells: Record<FigureId, Cell> = {};
  const registerCounts: Partial<Record<IssueCode, number>> = {};
  const checked: CheckedFile[] = [];
  let sources: readonly Source[] = [langSonArticle, ...schemeSources];
  let fileCount = 0;

  const read = async (
    kind: TableKind,
    file: string,
    take: (record: TableRecords[TableKind], at: Cell) => void,
  ): Promise<CheckedFile> => {
    const table = await checkFile(file, {
      kind,
      rulesPerRow: false,
      contexts: {
        ...contexts,
        figures: { ...contexts.figures, sources },
        plans: { ...contexts.plans, sources },
        trainings: { ...contexts.trainings, sources },
      },
      onRecord: (record, row) => {
        take(record, row.at);
      },
      onProgress: (rowCount) => {
        onProgress(file, rowCount);
      },
    });
    if (kind !== "clubs" && table.sources.length > 0) sources = table.sources;
    fileCount += 1;
    return table.checked;
  };
  /** Ids follow the rows of a file; those of a second file would repeat the first one's. */
  const unique = <Id extends string>(id: Id): Id =>
    (fileCount === 0 ? id : `${id}-${fileCount + 1}`) as Id;

  for (const file of files.clubs) {
    let found: EditionId | undefined;
    const result = await read("clubs", file, (record) => {
      const club = record as Club;
      found ??= later.get(club.place.province);
      if (found === undefined) builder.add(club);
    });
    for (const [code, count] of Object.entries(result.counts.byCode)) {
      const known = code as IssueCode;
      registerCounts[known] = (registerCounts[known] ?? 0) + count;
    }
    checked.push(found === undefined ? result : toRegisterIssue(result, found, edition));
  }
  for (const kind of tableKinds) {
    if (kind === "clubs") continue;
    fileCount = 0;
    for (const file of files[kind]) {
      checked.push(
        await read(kind, file, (record, at) => {
          if (kind === "figures") {
            const figure = record as Figure;
            const id: FigureId = unique(figure.id);
            figures.push({ ...figure, id });
            cells[id] = at;
          } else if (kind === "plans") {
            const plan = record as Plan;
            const id: PlanId = unique(plan.id);
            plans.push({ ...plan, id });
            if (!later.has(plan.province)) builder.addPlan(plan);
          } else {
            const training = record as Training;
            const id: TrainingId = unique(training.id);
            trainings.push({ ...training, id });
            if (!training.province || !later.has(training.province)) builder.addTraining(training);
          }
        }),
      );
    }
  }
  return {
    figures,
    plans,
    trainings,
    sources,
    cells,
    tally: builder.toTally(),
    registerCounts,
    checked,
  };
}

/** Provinces of later editions than are counted by, which nobody can split: each with its edition. */
function listLaterProvinces(edition: EditionId): ReadonlyMap<PlaceId, EditionId> {
  const { from } = getEdition(gazetteer, edition);
  const later = new Set(gazetteer.editions.filter((each) => each.from > from).map(({ id }) => id));
  return new Map(
    gazetteer.provinces
      .filter((province) => later.has(province.edition))
      .map((province) => [province.id, province.edition]),
  );
}
