import type { Club, ClubId } from "../club/club.js";
import { clubNumberIds, type ClubNumberId } from "../club/club-numbers.js";
import type { Reported } from "../club/reported.js";
import { readSerial } from "../day/read-serial.js";
import { matchPlace } from "../place/match/match-place.js";
import type { CellValue } from "./cell-value.js";
import { clubRatingChoices, schemeChoicesOf } from "./choices.js";
import type { ClubDraft } from "./club-draft.js";
import type { ClubColumn } from "./columns.js";
import { ClubPlaces } from "./club-places.js";
import { dayOfOneEdition } from "./day-of-one-edition.js";
import { highestReported } from "./limits.js";
import { readAreas } from "./read-areas.js";
import { findProjectCode } from "./read-code.js";
import { readClubId } from "./read-club-id.js";
import { readDistrictHeading } from "./read-district-heading.js";
import { readDecision } from "./read-decision.js";
import { readCoordinates } from "./read-coordinates.js";
import type { DeliverToChecks, RowReader } from "./row-reader.js";
import type { TableRow } from "./table-row.js";
import { addTo, type ColumnSums, type Totals } from "./totals.js";
import type { ClubTableContext } from "./club-table-context.js";

type Row = TableRow<ClubColumn>;

/** A record while it is put together: spreading what may be absent costs an object for each part of each row (0142). */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Reads the rows of a register: each whose name, place and founding can be used is a club, of another
 * only checks hear.
 */
export function openClubs(
  context: ClubTableContext,
  deliver: DeliverToChecks<Club>,
  deliverDraft?: DeliverToChecks<ClubDraft>,
): RowReader<ClubColumn> {
  const places = new ClubPlaces(context);
  const schemes = schemeChoicesOf(context.schemes);
  let rowCount = 0;
  /** Of the sheet that is read. */
  let sums: { readonly totals: Totals<Row>; readonly ofClubs: ClubSums } | undefined;

  const readClub = (row: Row, numbers: ClubNumbers): void => {
    const name = row.text("name");
    const asOf = row.period("as_of");
    const day = asOf ? dayOfOneEdition(context.gazetteer, asOf) : context.asOf;
    const place = places.read(row, day);
    const founded = row.period("founded");
    const dissolved = row.period("dissolved");
    const scheme = row.choice("scheme", schemes)?.id;
    const decision = readDecision(row);
    const project = readProject(row);
    const areas = readAreas(row);
    const rating = row.choice("rating", clubRatingChoices)?.id;
    const coordinates = readCoordinates(row);
    const id = readClubId(row) ?? (`row:${String(rowCount)}` as ClubId);
    const report: Writable<Club["report"]> = { numbers, areas };
    if (asOf) report.asOf = asOf;
    if (rating) report.rating = rating;
    if (name === undefined || !place || !founded) {
      deliverDraft?.({ report, ...(founded && { founded }), ...(dissolved && { dissolved }) }, row);
      return;
    }
    const club: Writable<Club> = { id, place, founded, report };
    if (decision !== undefined) club.decision = decision;
    if (dissolved) club.dissolved = dissolved;
    if (scheme) club.scheme = scheme;
    if (project !== undefined) club.project = project;
    if (coordinates) club.coordinates = coordinates;
    deliver(club, row);
  };

  return {
    readRow: (row, _assumptions, totals) => {
      rowCount += 1;
      for (const column of required) row.require(column);
      if (sums?.totals !== totals) sums = { totals, ofClubs: sumsOf(totals) };
      const numbers = readNumbers(row, sums.ofClubs);
      totals.countRow();
      readClub(row, numbers);
    },
    readHeading: (text) => {
      const heading = readDistrictHeading(context.communes, text);
      if (heading === undefined) return undefined;
      return new Map(heading.kind === "district" ? [["district", heading.district]] : []);
    },
    readSheetName: (name) =>
      matchPlace(places.provinces, name).kind === "none"
        ? new Map()
        : new Map([["province", name.normalize("NFC").trim()]]),
  };
}

/** The project's code; a name of a project is not kept, since it may be anybody's (decision 0190). */
function readProject(row: Row): string | undefined {
  const text = row.text("project");
  if (text === undefined) return undefined;
  const code = findProjectCode(text);
  if (code === undefined) row.report("project-without-code", "project");
  return code;
}

const required = [
  "name",
  "province",
  "commune",
  "founded",
] as const satisfies readonly ClubColumn[];
const isMoney = (id: ClubNumberId): boolean =>
  id === "income_fund_vnd" || id === "activity_fund_vnd" || id === "loans_vnd";

type ClubNumbers = Readonly<Record<ClubNumberId, Reported>>;

type ClubSums = Readonly<Record<ClubNumberId, ColumnSums>>;

const sumsOf = (totals: Totals<Row>): ClubSums =>
  Object.fromEntries(clubNumberIds.map((id) => [id, totals.of(id)])) as ClubSums;

/**
 * A count stored as the number of a day of 2000 to 2049: what a spreadsheet makes of a typed 4/7 where
 * the cell is formatted as a number. No club has so many of anything.
 */
const isDaySerial = (cell: CellValue): boolean =>
  typeof cell === "number" && cell >= 36_526 && cell <= 54_788;

/** By its names, so that the numbers of all rows are objects of one shape (0142). */
const readNumbers = (row: Row, sums: ClubSums): ClubNumbers => ({
  members: readNumber(row, sums.members, "members"),
  women: readNumber(row, sums.women, "women"),
  members_60: readNumber(row, sums.members_60, "members_60"),
  members_55: readNumber(row, sums.members_55, "members_55"),
  disadvantaged: readNumber(row, sums.disadvantaged, "disadvantaged"),
  board: readNumber(row, sums.board, "board"),
  volunteers: readNumber(row, sums.volunteers, "volunteers"),
  cared_for: readNumber(row, sums.cared_for, "cared_for"),
  income_fund_vnd: readNumber(row, sums.income_fund_vnd, "income_fund_vnd"),
  activity_fund_vnd: readNumber(row, sums.activity_fund_vnd, "activity_fund_vnd"),
  borrowers: readNumber(row, sums.borrowers, "borrowers"),
  loans_vnd: readNumber(row, sums.loans_vnd, "loans_vnd"),
});

function readNumber(row: Row, sums: ColumnSums, id: ClubNumberId): Reported {
  const reported = row.reported(id, isMoney(id) ? "vnd" : "count");
  if ("missing" in reported) {
    addTo(sums, reported.missing === "unreadable" ? undefined : 0);
    return reported;
  }
  if (!isMoney(id) && isDaySerial(row.value(id))) {
    const serial = readSerial(reported.value, 1900);
    const [, month, day] = "first" in serial ? serial.first.split("-").map(Number) : [];
    row.reject("number-became-date", id, { fraction: `${day ?? ""}/${month ?? ""}` });
    addTo(sums, undefined);
    return { missing: "unreadable" };
  }
  if (reported.value > (isMoney(id) ? highestReported.vnd : highestReported.count)) {
    row.reject("number-too-large", id);
    addTo(sums, undefined);
    return { missing: "unreadable" };
  }
  addTo(sums, reported.qualifier === "exact" ? reported.value : undefined);
  return reported;
}
