import type { Club, ClubId } from "../club/club.js";
import { clubNumberIds, type ClubNumberId } from "../club/club-numbers.js";
import type { Reported } from "../club/reported.js";
import type { Day } from "../day/day.js";
import type { Gazetteer } from "../place/gazetteer.js";
import type { CommuneIndex } from "../place/match/build-commune-index.js";
import type { EditionId } from "../place/place.js";
import { matchPlace } from "../place/match/match-place.js";
import type { Scheme } from "../scheme/scheme.js";
import { clubRatingChoices, schemeChoicesOf } from "./choices.js";
import type { ClubColumn } from "./columns.js";
import { ClubPlaces } from "./club-places.js";
import { tableKinds } from "./table-kinds.js";
import { highestReported } from "./limits.js";
import { readAreas } from "./read-areas.js";
import { readClubId } from "./read-club-id.js";
import { readDecision } from "./read-decision.js";
import { readCoordinates } from "./read-coordinates.js";
import type { Deliver, RowReader } from "./row-reader.js";
import type { TableRow } from "./table-row.js";
import type { Totals } from "./totals.js";

/** What a register of clubs is read against. */
export interface ClubTableContext {
  readonly gazetteer: Gazetteer;
  readonly communes: CommuneIndex;
  readonly schemes: readonly Pick<Scheme, "id" | "decision" | "name">[];
  /** The day of the report, for rows that do not tell theirs. */
  readonly asOf?: Day;
  /** The edition of names that nothing in their row decides. */
  readonly edition?: EditionId;
}

type Row = TableRow<ClubColumn>;

/** A record while it is put together: spreading what may be absent costs an object for each part of each row (0142). */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads the rows of a register: each whose name, place and founding can be used is a club. */
export function openClubs(
  context: ClubTableContext,
  deliver: Deliver<Club>,
): RowReader<ClubColumn> {
  const places = new ClubPlaces(context);
  const schemes = schemeChoicesOf(context.schemes);
  let rowCount = 0;

  const readClub = (row: Row, numbers: ClubNumbers): Club | undefined => {
    const name = row.text("name");
    const asOf = row.period("as_of");
    const place = places.read(row, asOf?.last ?? context.asOf);
    const founded = row.period("founded");
    const dissolved = row.period("dissolved");
    const scheme = row.choice("scheme", schemes)?.id;
    const decision = readDecision(row);
    const project = row.text("project");
    const areas = readAreas(row);
    const rating = row.choice("rating", clubRatingChoices)?.id;
    const coordinates = readCoordinates(row);
    const id = readClubId(row) ?? (`row:${String(rowCount)}` as ClubId);
    if (name === undefined || !place || !founded) return undefined;
    const report: Writable<Club["report"]> = { numbers, areas };
    if (asOf) report.asOf = asOf;
    if (rating) report.rating = rating;
    const club: Writable<Club> = { id, name, place, founded, report };
    if (decision !== undefined) club.decision = decision;
    if (dissolved) club.dissolved = dissolved;
    if (scheme) club.scheme = scheme;
    if (project !== undefined) club.project = project;
    if (coordinates) club.coordinates = coordinates;
    return club;
  };

  return {
    readRow: (row, _assumptions, totals) => {
      rowCount += 1;
      for (const column of required) row.require(column);
      const numbers = readNumbers(row, totals);
      const club = readClub(row, numbers);
      if (club) deliver(club, row);
    },
    readSheetName: (name) =>
      matchPlace(places.provinces, name).kind === "none"
        ? new Map()
        : new Map([["province", name.normalize("NFC").trim()]]),
  };
}

const required = [
  "name",
  "province",
  "commune",
  "founded",
] as const satisfies readonly ClubColumn[];
const units = new Map(
  tableKinds.clubs.map((column) => [column.key, "unit" in column ? column.unit : "count"]),
);

type ClubNumbers = Readonly<Record<ClubNumberId, Reported>>;

function readNumbers(row: Row, totals: Totals<Row>): ClubNumbers {
  const numbers: Partial<Record<ClubNumberId, Reported>> = {};
  for (const id of clubNumberIds) {
    const unit = units.get(id) ?? "count";
    let reported = row.reported(id, unit);
    if ("value" in reported && reported.value > highestReported[unit]) {
      row.reject("number-too-large", id);
      reported = { missing: "unreadable" };
    }
    numbers[id] = reported;
    if ("value" in reported) {
      totals.add(id, reported.qualifier === "exact" ? reported.value : undefined);
    } else if (reported.missing === "unreadable") totals.add(id, undefined);
    else totals.add(id, 0);
  }
  return numbers as ClubNumbers;
}
