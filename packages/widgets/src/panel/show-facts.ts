import type { Language } from "@ishc/core";
import type { TemplateResult } from "lit";
import type { Facts } from "../facts/facts.js";
import type { Freshness } from "../judging/freshness.js";
import type { Judgement } from "../judging/judge.js";
import { drawPanel } from "./draw-panel.js";
import type { PanelHost } from "./panel-host.js";
import { panelOf } from "./panel-of.js";
import { panelTexts } from "./panel-texts.js";
import type { Panel } from "./panel.js";

/** What an element shows in a language: its panel and the drawing of it, or a sentence that there is none. */
export interface Shown {
  readonly panel?: Panel;
  readonly drawing?: TemplateResult;
  readonly freshness?: Freshness | undefined;
  readonly message?: string;
  /** There is something to show, but it could not be had. */
  readonly hasFailed?: boolean;
}

/** A figure as a panel and as a drawing of it. */
export function showFacts(
  host: PanelHost,
  facts: Facts | undefined,
  judgement: Judgement | undefined,
  language: Language,
  outlook: readonly string[] = [],
): Shown {
  if (!facts) return { message: panelTexts[language].empty };
  const panel = panelOf(facts, language, judgement, outlook);
  return { panel, drawing: drawPanel(host, panel, judgement), freshness: judgement?.freshness };
}
