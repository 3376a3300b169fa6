import type { PlaceId } from "../place/place.js";
import type { SchemeId } from "../scheme/scheme.js";
import { compareText } from "../text/compare-text.js";
import { addToSum, closeSum, openSum, type OpenSum, type SumContent } from "./add-sums.js";
import type { TallySum } from "./tally.js";
import type { TallyMeasureId } from "./tally-measures.js";

/** What a sum is the sum of. */
export type SumSubject = Pick<TallySum, "place" | "measure" | "scheme">;

/** Measure and scheme of a sum as one text: what sums of several places have in common. */
export const subjectKey = ({ measure, scheme }: Omit<SumSubject, "place">): string =>
  scheme === undefined ? measure : `${measure} ${scheme}`;

interface Row {
  readonly subject: SumSubject;
  readonly sum: OpenSum;
}

/**
 * Sums while they are added to: one entry for each place, measure and scheme, however many clubs
 * come by.
 */
export class SumTable {
  private readonly rows = new Map<PlaceId, Map<string, Row>>();

  add(
    place: PlaceId,
    measure: TallyMeasureId,
    scheme: SchemeId | undefined,
    content: SumContent,
  ): void {
    let ofPlace = this.rows.get(place);
    if (!ofPlace) this.rows.set(place, (ofPlace = new Map<string, Row>()));
    const key = scheme === undefined ? measure : `${measure} ${scheme}`;
    let row = ofPlace.get(key);
    if (!row) {
      const subject = { place, measure, ...(scheme !== undefined && { scheme }) };
      ofPlace.set(key, (row = { subject, sum: openSum() }));
    }
    addToSum(row.sum, content);
  }

  /** In the order of place, measure and scheme, by code unit. */
  list(): readonly TallySum[] {
    return [...this.rows]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([, ofPlace]) =>
        [...ofPlace]
          .sort(([a], [b]) => compareText(a, b))
          .map(([, { subject, sum }]): TallySum => ({ ...subject, ...closeSum(sum) })),
      );
  }
}
