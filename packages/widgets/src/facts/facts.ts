import type { Day, DayBasis, DayPrecision, Qualifier } from "@ishc/core";
import type { ProgressFigure, ProgressTarget } from "@ishc/core/progress";

/** A number with the words that belong to it. */
export interface Amount {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The whole: 63 in "52 of 63". */
  readonly of?: number | undefined;
  readonly isVnd?: boolean | undefined;
}

/** The day a number holds, as exactly as its source tells it. */
export interface FactsDay {
  readonly asOf: Day;
  readonly precision: DayPrecision;
  readonly basis: DayBasis;
}

/** What a decision asks for. */
export interface FactsTarget {
  readonly terms: ProgressTarget;
  /** As printed: "1648/QĐ-TTg". */
  readonly decision?: string | undefined;
}

/** What another source says of the same fact. */
export interface OtherFigure {
  readonly amount: Amount;
  readonly day: FactsDay;
  readonly source: string;
}

/**
 * One figure and all that must be read with it, in the language of the element: the same whether
 * its author typed it into attributes or it was found in a data file.
 */
export interface Facts {
  /** What is counted, and where. */
  readonly title: string;
  readonly kind: "stock" | "flow";
  /** Missing where a target has no figure yet. */
  readonly amount?: Amount | undefined;
  readonly day?: FactsDay | undefined;
  readonly source?: string | undefined;
  readonly sourceUrl?: string | undefined;
  /** The source had an address that no link may lead to. */
  readonly isLinkDropped?: boolean;
  /** The association or an authority answers for it. */
  readonly isOfficial: boolean;
  readonly others: readonly OtherFigure[];
  /** What the reader of the figure must know, in sentences. */
  readonly notes: readonly string[];
  readonly target?: FactsTarget | undefined;
  /** Earlier figures of the same series. */
  readonly earlier: readonly ProgressFigure[];
}
