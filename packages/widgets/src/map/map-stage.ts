import { drawMap } from "../chart/draw-map.js";
import type { MapPanel } from "../chart/answer-map.js";
import type { MapRegion } from "../chart/map-picture.js";
import { drawLegend } from "./draw-legend.js";
import { drawList, drawTable } from "./draw-list.js";
import { drawViews } from "./draw-views.js";
import { makeElement } from "./make-element.js";
import { makeShared } from "./make-shared.js";
import type { MapHost } from "./map-host.js";
import type { MapWalk } from "./map-walk.js";
import { whenIdle } from "./when-idle.js";

/**
 * What stands in the frame of one map and is made once for each panel and view, not at every update: at
 * first the picture and the buttons of its parts; what a reader walks through when the page is idle.
 */
export class MapStage {
  readonly plate: HTMLElement;
  views: Element | undefined;
  legend: Element | undefined;
  readonly listing: HTMLElement;
  readonly tabling: HTMLElement;
  readonly host: MapHost;
  panel: MapPanel | undefined;
  svg: Element | undefined;
  isTableOpen = false;
  private view: string | undefined;
  private walk: MapWalk | undefined;

  constructor(host: MapHost) {
    this.host = host;
    const make = (name: string) =>
      makeElement(["div", { class: name }], host.ownerDocument) as HTMLElement;
    this.plate = make("plate");
    this.listing = make("listing");
    this.tabling = make("tabling");
  }

  /** Shows a panel in a view; what is shown already stays. */
  show(panel: MapPanel, view: string | undefined): void {
    const isSame = panel === this.panel;
    if (isSame && view === this.view) return;
    this.panel = panel;
    this.view = view;
    const { ownerDocument } = this.host;
    const { picture } = panel;
    const svg = makeShared(picture, `view ${view ?? ""}`, ownerDocument, () =>
      drawMap(picture, { view }),
    );
    // The element around it is the image, with a sentence.
    svg.setAttribute("aria-hidden", "true");
    if (this.svg) this.svg.replaceWith(svg);
    else this.plate.prepend(svg);
    this.svg = svg;
    this.markRegion(undefined);
    this.showViews(panel);
    this.walk?.mark();
    if (isSame) return;
    this.legend = makeShared(picture, "legend", ownerDocument, () => drawLegend(picture));
    whenIdle(() => {
      void this.fill(panel);
    });
  }

  private showViews({ picture }: MapPanel): void {
    const { host } = this;
    const made = makeShared(picture, "views", host.ownerDocument, () => drawViews(picture));
    // A reader who stands on one of the buttons keeps his place when new figures come.
    if (made.textContent !== this.views?.textContent) {
      made.addEventListener("click", ({ target }) => {
        const id = (target as Element).getAttribute("data-view");
        if (id !== null) host.view = id || null;
      });
      this.views = made;
    }
    const current = picture.views.find(({ id }) => id === this.view)?.id ?? "";
    for (const button of this.views.children)
      button.setAttribute("aria-pressed", String(button.getAttribute("data-view") === current));
  }

  /** Says in the drawing which region is told about; no list has marked another one before it is there. */
  markRegion(region: MapRegion | undefined): void {
    const { svg } = this;
    svg?.querySelector(".active")?.setAttribute("d", region?.path ?? "");
    for (const group of svg?.querySelectorAll("g[data-code]") ?? [])
      group.classList.toggle("told", group.getAttribute("data-code") === region?.code);
  }

  /** List and table, once there is what walks through them. */
  private async fill(panel: MapPanel): Promise<void> {
    try {
      const { MapWalk } = await import("./map-walk.js");
      this.walk ??= new MapWalk(this);
    } catch {
      // Without a connection list and table are there to read.
    }
    if (panel !== this.panel) return;
    const { picture, title } = panel;
    const { ownerDocument } = this.host;
    this.listing.replaceChildren(
      makeShared(picture, "list", ownerDocument, () => drawList(picture)),
    );
    this.tabling.replaceChildren(
      makeShared(picture, "table", ownerDocument, () => drawTable(picture, title)),
    );
    this.walk?.mark();
  }
}
