import { activityAreas, type ActivityAreaId } from "../club/activity-areas.js";
import type { MissingValue } from "../club/reported.js";
import { activityAreaChoices, findChoice } from "./choices.js";
import { cellText } from "./cell-text.js";
import type { ClubColumn } from "./columns.js";
import { foldText } from "./fold-text.js";
import { keepAnswer } from "./keep-answer.js";
import { parseNumber } from "./parse-number.js";
import type { TableRow } from "./table-row.js";

const all = activityAreas.map(({ id }) => id);
const allWords = new Set([
  "8 8",
  "du 8",
  "ca 8",
  "du 8 linh vuc",
  "ca 8 linh vuc",
  "8 linh vuc",
  "8 8 linh vuc",
  "tat ca",
  "day du",
  "du",
  "all",
  "all eight",
]);

/**
 * The activity areas that a cell names, by numbers ("1, 3, 5", "1-8") or names with `;` between
 * them. "6/8" tells how many and not which, and is not read.
 */
export function readAreas(row: TableRow<ClubColumn>): readonly ActivityAreaId[] | MissingValue {
  const cell = row.value("areas");
  // A spreadsheet of Viet Nam stores a typed "1,2" as a number.
  const text = typeof cell === "number" ? cellText(cell).replace(".", ",") : row.text("areas");
  if (text === undefined) {
    return { missing: row.rawText("areas") === "" ? "not-reported" : "unreadable" };
  }
  const known = numberedAreas.get(text);
  if (known) return known;
  const numbered = readNumbers(text);
  if (numbered) return keepAnswer(numberedAreas, text, () => numbered);
  if (allWords.has(foldText(text))) return all;
  const reading = parseNumber(text, "count");
  if (reading.kind === "missing") return { missing: reading.reason };
  if (typeof cell === "object" && "day" in cell) {
    row.reject("number-became-date", "areas", {
      fraction: reading.kind === "date" ? reading.fraction : "",
    });
    return { missing: "unreadable" };
  }
  const found = readList(text);
  if (found) return found;
  row.reject("areas-unreadable", "areas");
  return { missing: "unreadable" };
}

/** Few ways of writing few lists fill a register. */
const numberedAreas = new Map<string, readonly ActivityAreaId[]>();

/** "1, 3, 5" or "1-8". */
function readNumbers(text: string): readonly ActivityAreaId[] | undefined {
  if (!/^[1-8](?:[\s,;.+&-]{1,3}[1-8]){0,15}$/.test(text)) return undefined;
  const range = /^([1-8]) ?- ?([1-8])$/.exec(text);
  return range
    ? all.filter((id) => id >= Number(range[1]) && id <= Number(range[2]))
    : all.filter((id) => text.includes(String(id)));
}

/** Names with `;` or line breaks between them, perhaps numbered. */
function readList(text: string): readonly ActivityAreaId[] | undefined {
  const found = new Set<number>();
  for (const part of text.replace(/[\u2013\u2014]/g, "-").split(/[;\n]|,(?=\s*\d)/)) {
    if (part.trim() === "") continue;
    const name = part.replace(/^\s*\d\s*[.):-]\s*(?=\p{L})/u, "");
    const id = findChoice(activityAreaChoices, name)?.id;
    if (id === undefined) return undefined;
    found.add(Number(id));
  }
  return found.size > 0 ? all.filter((id) => found.has(id)) : undefined;
}
