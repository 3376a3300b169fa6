import type { Bilingual } from "../text/bilingual.js";
import type { Training, TrainingId, TrainingTopic } from "../training/training.js";
import { dayBasisChoices, findChoice, qualifierChoices, type Choice } from "./choices.js";
import type { TrainingColumn } from "./columns.js";
import { dayOfOneEdition } from "./day-of-one-edition.js";
import { longestQuote } from "./limits.js";
import { repeatableText } from "./repeatable-text.js";
import { readNote } from "./read-note.js";
import { readyToRead, type PlacedReading, type PlacedTableContext } from "./placed-table.js";
import { readPlace } from "./read-place.js";
import type { Assumptions } from "./assumptions.js";
import type { DeliverToChecks, RowReader } from "./row-reader.js";
import { SourceList } from "./source-list.js";
import { suggest } from "./suggest.js";
import type { TableRow } from "./table-row.js";

/** What a table of trainings is read against. */
export interface TrainingTableContext extends PlacedTableContext {
  readonly topics: readonly TrainingTopic[];
}

type Row = TableRow<TrainingColumn>;
type TrainingReading = TrainingTableContext & PlacedReading;

/** Reads the rows of trainings: each without an error is one. */
export function openTrainings(
  context: TrainingTableContext,
  deliver: DeliverToChecks<Training>,
): RowReader<TrainingColumn> {
  const sources = new SourceList(context.sources);
  const reading = readyToRead(context);
  let count = 0;
  return {
    readRow: (row, assumptions) => {
      const training = readTraining(row, assumptions, reading);
      const source = sources.read(row, assumptions);
      if (row.hasErrors || !training) return;
      if (!source) row.report("source-missing", "source");
      count += 1;
      const id = `t${String(count).padStart(3, "0")}` as TrainingId;
      deliver({ id, ...training, sources: source ? [source] : [] }, row);
    },
    sources: () => sources.list(),
  };
}

function readTraining(
  row: Row,
  assumptions: Assumptions,
  context: TrainingReading,
): Omit<Training, "id" | "sources"> | undefined {
  row.require("title");
  row.require("from");
  const title = readBilingual(row, "title", "title_en");
  // Nothing but a person stood there.
  if (!title && row.rawText("title") !== "" && !row.hasErrors) row.report("value-missing", "title");
  const from = row.day("from");
  const to = row.day("to");
  if (from && to && from > to) row.report("period-reversed", "from", { from, to });
  const dayCount = readDayCount(row);
  const basis = row.choice("as_of_basis", dayBasisChoices);
  const edition = row.choice("edition", context.editions)?.id;
  const province = readPlace(row, "province", context.places, {
    edition,
    asOf: from && dayOfOneEdition(context.gazetteer, { first: from, last: from }, basis?.id),
    defaultEdition: context.edition,
  });
  const cluster = row.choice("cluster", context.clusterChoices);
  const organiser = readBilingual(row, "organiser", "organiser_en");
  const count = row.count("participants");
  const written = row.choice("qualifier", qualifierChoices)?.id;
  if (written && count?.qualifier && written !== count.qualifier) {
    row.reject("qualifier-differs", "qualifier", {
      text: row.text("participants") ?? "",
      qualifier: written,
    });
  }
  const topics = readTopics(row, context.topics);
  row.shortText("quote", longestQuote);
  if (row.hasErrors || !title || !from) return undefined;
  const assume = <C extends Choice>(column: TrainingColumn, choices: readonly C[]): C["id"] =>
    assumptions.take(column, choices[0] as C).id;
  return {
    title,
    from,
    fromBasis: basis?.id ?? assume("as_of_basis", dayBasisChoices),
    ...(to ? { to } : {}),
    ...(dayCount ? { dayCount } : {}),
    ...(province ? { province } : {}),
    ...(cluster ? { cluster: cluster.id } : {}),
    ...(organiser ? { organiser } : {}),
    ...(count
      ? {
          participants: {
            value: count.value,
            qualifier: written ?? count.qualifier ?? assume("qualifier", qualifierChoices),
          },
        }
      : {}),
    topics,
    ...readNote(row),
  };
}

function readDayCount(row: Row): number | undefined {
  const count = row.count("day_count");
  if (!count) return undefined;
  if (!count.qualifier && count.value > 0) return count.value;
  row.reject("value-unreadable", "day_count");
  return undefined;
}

/** A title nobody translated stays as it is in both languages: it is a name. */
function readBilingual(
  row: Row,
  column: "title" | "organiser",
  english: "title_en" | "organiser_en",
): Bilingual | undefined {
  const vi = row.publicText(column);
  return vi === undefined ? undefined : { vi, en: row.publicText(english) ?? vi };
}

function readTopics(row: Row, known: readonly TrainingTopic[]): readonly TrainingTopic[] {
  const choices = known.map(({ id, name }): Choice => ({ id, words: [name.vi, name.en] }));
  const found: TrainingTopic[] = [];
  for (const text of (row.text("topics") ?? "").split(/[;\n]/)) {
    if (text.trim() === "") continue;
    const id = findChoice(choices, text)?.id;
    const topic = known.find((each) => each.id === id);
    if (topic) {
      if (!found.includes(topic)) found.push(topic);
      continue;
    }
    row.report(
      "choice-unknown",
      "topics",
      {
        text: repeatableText(text.trim()),
        choicesVi: known.map(({ name }) => name.vi).join("; "),
        choicesEn: known.map(({ name }) => name.en).join("; "),
      },
      suggest(
        text,
        choices.flatMap(({ id: each, words }) => [each, ...words]),
      ),
    );
  }
  return found;
}
