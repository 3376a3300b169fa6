import type { PropertyDeclarations } from "lit";
import type { Typed } from "../facts/typed.js";
import type { Input } from "../store/find-input.js";
import { IshcElement, type Show } from "./ishc-element.js";

/** What `ishc-progress` loads besides. */
export type OutlookModule = typeof import("../judging/write-outlook.js");

/**
 * An element that shows one figure, of a data file or typed into its attributes, perhaps against a
 * target. The judgement comes with the target (docs/decisions/0031).
 *
 * @csspart value - the figure with its words
 * @csspart bar - how far it is; only with a target
 * @csspart verdict - the judgement in words
 * @csspart late - a verdict that the figure is late
 * @cssprop [--ishc-value-size=2.75rem] - size of the figure
 */
export class IshcFigure extends IshcElement {
  static override properties: PropertyDeclarations = {
    place: {},
    value: {},
    of: {},
    qualifier: {},
    target: {},
    from: {},
    decision: {},
    source: {},
    sourceUrl: { attribute: "source-url" },
  };
  declare place: Typed;
  declare value: Typed;
  declare of: Typed;
  declare qualifier: Typed;
  declare target: Typed;
  declare from: Typed;
  declare decision: Typed;
  declare source: Typed;
  declare sourceUrl: Typed;

  /** Whether the element is about a target, so that the lack of one must be said. */
  get isAboutTarget(): boolean {
    return false;
  }

  protected override get asked(): boolean {
    return this.isAboutTarget || !!(this.target ?? this.scheme ?? this.expectedEvery);
  }

  /** Loads what tells where the pace leads; a card does not. */
  protected loadOutlook(): Promise<OutlookModule> | undefined {
    return undefined;
  }

  protected override async prepare(input: Input | undefined, again?: boolean): Promise<Show> {
    const [loaded, reading, typing, { showFacts }, judging, outlook] = await Promise.all([
      input?.load(again),
      input && import("../reading/read-facts.js"),
      !input && import("../typed/typed-facts.js"),
      import("../panel/show-facts.js"),
      this.asked && import("../judging/judge.js"),
      this.loadOutlook(),
    ]);
    return (language) => {
      const facts = typing
        ? typing.typedFacts(this, language)
        : loaded && reading?.readFacts(loaded, this, language);
      const judgement = facts && judging ? judging.judge(facts, this, language) : undefined;
      const ahead = facts && outlook?.writeOutlook(facts, this.history, language);
      return showFacts(this, facts, judgement, language, ahead);
    };
  }
}
