import { drawMap } from "../chart/draw-map.js";
import type { MapPanel } from "../chart/make-map.js";
import type { MapRegion } from "../chart/map-picture.js";
import { drawList, drawTable, optionId } from "./draw-list.js";
import { findTypedAhead } from "./find-typed-ahead.js";
import { makeElement } from "./make-element.js";
import type { MapHost } from "./map-host.js";
import { MapTip } from "./map-tip.js";
import { IshcSelectEvent } from "./select-event.js";

/** Letters typed within this time are one word. */
const typingMs = 700;

/** After the first picture: what is not seen at once must not hold it up. */
const whenIdle = (work: () => void) => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work);
};

/**
 * What a reader points at and walks through: the drawing, the list and the table of one map, made once
 * for each panel and view, not at every update.
 */
export class MapStage {
  readonly plate: HTMLElement;
  readonly listing: HTMLElement;
  readonly tabling: HTMLElement;
  private readonly host: MapHost;
  private readonly tip: MapTip;
  private panel: MapPanel | undefined;
  private view: string | undefined;
  private svg: Element | undefined;
  private list: Element | undefined;
  private active: string | undefined;
  private typed = "";
  private typedAt = 0;

  constructor(host: MapHost) {
    this.host = host;
    const make = (className: string) => {
      const element = host.ownerDocument.createElement("div");
      element.className = className;
      return element;
    };
    this.plate = make("plate");
    this.listing = make("listing");
    this.tabling = make("tabling");
    this.tip = new MapTip(this.plate);
    this.plate.addEventListener("pointermove", (event) => {
      this.point(event);
    });
    this.plate.addEventListener("pointerleave", () => {
      this.tip.hideSoon();
    });
    this.plate.addEventListener("click", (event) => {
      this.point(event);
      if (codeAt(event)) this.choose();
    });
    this.listing.addEventListener("keydown", (event) => {
      this.press(event);
    });
    this.listing.addEventListener("focusin", () => {
      this.activate(this.active ?? this.regions[0]?.code);
    });
    this.listing.addEventListener("focusout", () => {
      this.tip.hide();
    });
    this.listing.addEventListener("click", (event) => {
      this.activate(codeAt(event) ?? this.active);
      this.choose();
    });
    host.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.tip.hide();
    });
  }

  /** Shows a panel in a view; what is shown already stays. */
  show(panel: MapPanel, view: string | undefined): void {
    const isSame = panel === this.panel;
    if (isSame && view === this.view) return;
    this.panel = panel;
    this.view = view;
    const { ownerDocument } = this.host;
    const svg = makeElement(drawMap(panel.picture, { view }), ownerDocument);
    // The element around it is the image, with a sentence.
    svg.setAttribute("aria-hidden", "true");
    this.tip.hide();
    if (this.svg) this.svg.replaceWith(svg);
    else this.plate.prepend(svg);
    this.svg = svg;
    this.mark();
    if (!isSame)
      whenIdle(() => {
        if (panel !== this.panel) return;
        this.list = makeElement(drawList(panel.picture), ownerDocument);
        this.listing.replaceChildren(this.list);
        this.tabling.replaceChildren(
          makeElement(drawTable(panel.picture, panel.title), ownerDocument),
        );
        this.mark();
      });
  }

  private get regions(): readonly MapRegion[] {
    return this.panel?.picture.regions ?? [];
  }

  private point(event: MouseEvent): void {
    const code = codeAt(event);
    if (this.tip.holds(event.target)) this.tip.keep();
    else if (!code) this.tip.hideSoon();
    else if (code !== this.active || !this.tip.isShown) this.activate(code, event);
  }

  /** Makes a region the one that is told about, in the drawing, the list and the tip. */
  private activate(code: string | undefined, pointer?: MouseEvent): void {
    this.active = code;
    this.mark();
    const region = this.regions.find((one) => one.code === code);
    if (!region) return;
    const shape = this.svg?.querySelector(`[data-code="${region.code}"]`);
    this.tip.show(region, pointer ?? shape?.getBoundingClientRect());
    if (!pointer)
      this.list
        ?.querySelector(`[data-code="${region.code}"]`)
        ?.scrollIntoView({ block: "nearest" });
  }

  /** Scrolls the list, and never the page. */
  private reveal(code: string): void {
    const { list } = this;
    const option = list?.querySelector<HTMLElement>(`[data-code="${code}"]`);
    if (!list || !option) return;
    const [frame, row] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
    if (row.top < frame.top) list.scrollTop -= frame.top - row.top;
    if (row.bottom > frame.bottom) list.scrollTop += row.bottom - frame.bottom;
  }

  /** Says in drawing and list which region is told about. */
  private mark(): void {
    const region = this.regions.find(({ code }) => code === this.active);
    this.svg?.querySelector(".active")?.setAttribute("d", region?.path ?? "");
    for (const group of this.svg?.querySelectorAll("g[data-code]") ?? [])
      group.classList.toggle("told", group.getAttribute("data-code") === region?.code);
    this.list?.querySelector('[aria-selected="true"]')?.setAttribute("aria-selected", "false");
    if (!region) return;
    this.list?.setAttribute("aria-activedescendant", optionId(region.code));
    this.list?.querySelector(`[data-code="${region.code}"]`)?.setAttribute("aria-selected", "true");
  }

  private press(event: KeyboardEvent): void {
    const { key } = event;
    const at = this.regions.findIndex(({ code }) => code === this.active);
    const last = this.regions.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowRight: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      ArrowLeft: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    let next = steps[key];
    if (key === "Enter" || (key === " " && !this.typed)) this.choose();
    else if (next === undefined && key.length === 1)
      next = this.typeAhead(key, at, event.timeStamp);
    else if (next === undefined) return;
    event.preventDefault();
    if (next !== undefined && next >= 0) this.activate(this.regions[next]?.code);
  }

  private typeAhead(letter: string, at: number, now: number): number {
    const isNew = now - this.typedAt > typingMs;
    this.typed = isNew ? letter : this.typed + letter;
    this.typedAt = now;
    const names = this.regions.map(({ name }) => name);
    return findTypedAhead(names, this.typed, at, isNew);
  }

  private choose(): void {
    const { panel, active } = this;
    if (panel && active) this.host.dispatchEvent(new IshcSelectEvent(`${panel.edition}:${active}`));
  }
}

const codeAt = ({ target }: Event): string | undefined =>
  (target as Element).closest("[data-code]")?.getAttribute("data-code") ?? undefined;
