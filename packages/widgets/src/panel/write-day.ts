import type { Language } from "@ishc/core";
import { formatDay } from "@ishc/core/format";
import type { FactsDay } from "../facts/facts.js";
import { panelTexts } from "./panel-texts.js";

/** A figure's day as exactly as its source tells it, with its basis: "hết tháng 6/2018 (ngày suy ra)". */
export function writeDay({ asOf, precision, basis }: FactsDay, language: Language): string {
  const { endOf, bases } = panelTexts[language];
  const day = (precision === "day" ? "" : endOf) + formatDay(asOf, language, { precision });
  return basis === "stated" ? day : `${day} (${bases[basis]})`;
}
