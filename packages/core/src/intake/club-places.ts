import type { ClubPlace } from "../club/club.js";
import type { Day } from "../day/day.js";
import { findEditionOn } from "../place/find-edition-on.js";
import { buildPlaceIndex, type PlaceIndex } from "../place/match/build-place-index.js";
import { matchPlace } from "../place/match/match-place.js";
import type { PlaceMatch } from "../place/match/place-match.js";
import type { EditionId } from "../place/place.js";
import type { Choice } from "./choices.js";
import type { ClubColumn } from "./columns.js";
import { findClubPlace } from "./find-club-place.js";
import { AnswerTree } from "./answer-tree.js";
import { keepAnswer } from "./keep-answer.js";
import type { ClubTableContext } from "./club-table-context.js";
import { editionChoicesOf } from "./read-place.js";
import { shortenText } from "./shorten-text.js";
import type { TableRow } from "./table-row.js";
import type { ClubPlaceAnswer, ClubPlaceQuestion } from "./club-place-answer.js";

/** Reads the places of a register. The same names come again and again, so answers are kept. */
export class ClubPlaces {
  readonly provinces: PlaceIndex;
  private readonly context: ClubTableContext;
  private readonly editions: readonly Choice<EditionId>[];
  private readonly answers = new AnswerTree<ClubPlaceAnswer>();
  private readonly matches = new Map<string, PlaceMatch>();
  private lastDay: Day | undefined;
  private lastHeld = "";

  constructor(context: ClubTableContext) {
    this.context = context;
    this.provinces = buildPlaceIndex(context.gazetteer);
    this.editions = editionChoicesOf(context.gazetteer);
  }

  /** The place that a row names; an unknown or ambiguous name is an error at its cell. */
  read(row: TableRow<ClubColumn>, day: Day | undefined): ClubPlace | undefined {
    const province = row.text("province");
    const district = row.text("district") ?? "";
    const commune = row.text("commune");
    const edition = row.choice("edition", this.editions)?.id;
    if (province === undefined || commune === undefined) return undefined;
    const question = { province, district, commune, edition, day };
    const answer = this.answerUnder(row.heading("district"), question);
    for (const { code, column, params, suggestion, isName } of answer.findings) {
      const text = isName ? { text: shortenText(row.rawText(column)) } : {};
      row.reject(code, column, { ...text, ...params }, suggestion);
    }
    return answer.place;
  }

  /**
   * Under the heading of a former district a row without one of its own lies there. Offices kept such
   * headings when the districts ended: then they help only where the name alone does not decide.
   */
  private answerUnder(heading: string | undefined, question: ClubPlaceQuestion): ClubPlaceAnswer {
    if (heading === undefined || question.district !== "") return this.answer(question);
    const there = { ...question, district: heading };
    if (this.hadDistricts(question)) return this.answer(there);
    const answer = this.answer(question);
    const helped = answer.place ? answer : this.answer(there);
    return helped.place ? helped : answer;
  }

  private hadDistricts({ edition, day }: ClubPlaceQuestion): boolean {
    const { gazetteer } = this.context;
    const held = edition
      ? gazetteer.editions.find(({ id }) => id === edition)
      : day && findEditionOn(gazetteer, day);
    return held?.hasDistricts ?? true;
  }

  private answer(question: ClubPlaceQuestion): ClubPlaceAnswer {
    const { province, district, commune, edition = "" } = question;
    const held = this.heldOn(question.day);
    return this.answers.keep([held, edition, district, province, commune], () =>
      findClubPlace(question, this.context, (name, evidence) => {
        // Of a district only that there is one decides.
        const { edition: stated, district: hasDistrict, communeEdition, asOf } = evidence;
        const { defaultEdition } = evidence;
        const parts = [
          ...[name, stated, hasDistrict ? "+" : "", communeEdition],
          ...[asOf ? held : "", defaultEdition],
        ];
        return keepAnswer(this.matches, parts.join("\n"), () =>
          matchPlace(this.provinces, name, evidence),
        );
      }),
    );
  }

  /** Of a day only its edition decides; the rows of a register speak of few days. */
  private heldOn(day: Day | undefined): string {
    if (day === undefined) return "";
    if (day !== this.lastDay) {
      this.lastDay = day;
      this.lastHeld = findEditionOn(this.context.gazetteer, day)?.id ?? day;
    }
    return this.lastHeld;
  }
}
