import type { Language } from "@ishc/core";

/**
 * The language an element speaks: that of the nearest `lang`, through shadow roots up to the
 * document. Vietnamese where nothing is said; English for every other language than Vietnamese.
 */
export function findLanguage(element: Element): Language {
  for (
    let at: Element | undefined = element;
    at;
    at = (at.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const lang = at.closest("[lang]")?.getAttribute("lang");
    if (lang) return /^vi\b/i.test(lang) ? "vi" : "en";
  }
  return "vi";
}
