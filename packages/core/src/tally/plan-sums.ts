import type { Day } from "../day/day.js";
import type { PlaceId } from "../place/place.js";
import type { Plan } from "../plan/plan.js";
import type { SchemeId } from "../scheme/scheme.js";
import { addUndetermined, countOne, openCount } from "./add-sums.js";
import { listRows } from "./sum-table.js";
import type { TallySum } from "./tally.js";

/** What is known of a province's plan for a scheme: of several documents the surest. */
type Approval = "approved" | "undetermined" | "later";
const surest: readonly Approval[] = ["approved", "undetermined", "later"];

/**
 * The plans of one province: for each scheme whether one is approved on the day, once however many
 * documents there are. One that tells no day of approval may be approved or not; of a scheme without
 * a row nothing is known.
 */
export class PlanSums {
  private readonly place: PlaceId;
  private readonly asOf: Day;
  private readonly approvals = new Map<SchemeId, Approval>();

  constructor(place: PlaceId, asOf: Day) {
    this.place = place;
    this.asOf = asOf;
  }

  add({ scheme, approved }: Plan): void {
    const told: Approval =
      approved === undefined ? "undetermined" : approved <= this.asOf ? "approved" : "later";
    const known = this.approvals.get(scheme) ?? told;
    this.approvals.set(scheme, surest.find((each) => each === told || each === known) ?? told);
  }

  list(): readonly TallySum[] {
    return listRows(
      [...this.approvals].map(([scheme, approval]) => {
        const sum = openCount(this.asOf);
        if (approval === "undetermined") addUndetermined(sum);
        else countOne(sum);
        if (approval === "later") sum.value = 0;
        return { subject: { place: this.place, measure: "plans_approved", scheme }, sum };
      }),
    );
  }
}
