import type { MapRegion } from "../chart/map-picture.js";
import { findTypedAhead } from "./find-typed-ahead.js";
import type { MapStage } from "./map-stage.js";
import { MapTip } from "./map-tip.js";
import { IshcSelectEvent } from "./select-event.js";

/** How far a key leads through the list; to its ends at most. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Letters typed within this time are one word. */
const typingMs = 700;

/**
 * What a reader does with a map: points at its regions, walks through its list by keys, reads its table.
 * It comes after the picture.
 */
export class MapWalk {
  private readonly stage: MapStage;
  private readonly tip: MapTip;
  private active: string | undefined;
  private typed = "";
  private typedAt = 0;

  constructor(stage: MapStage) {
    this.stage = stage;
    const { plate, listing, host } = stage;
    this.tip = new MapTip(plate);
    plate.addEventListener("pointermove", (event) => {
      this.point(event);
    });
    plate.addEventListener("pointerleave", () => {
      this.tip.hideSoon();
    });
    plate.addEventListener("click", (event) => {
      this.point(event);
      if (codeAt(event)) this.choose();
    });
    listing.addEventListener("keydown", (event) => {
      this.press(event);
    });
    listing.addEventListener("focusin", () => {
      this.activate(this.active ?? this.regions[0]?.code);
    });
    listing.addEventListener("focusout", () => {
      this.tip.hide();
    });
    listing.addEventListener("click", (event) => {
      this.activate(codeAt(event) ?? this.active);
      this.choose();
    });
    host.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.tip.hide();
    });
  }

  /** Says in drawing and list which region is told about; no tip outlives what it told. */
  mark(): void {
    const { list } = this;
    this.tip.hide();
    const region = this.regions.find(({ code }) => code === this.active);
    this.stage.markRegion(region);
    list?.querySelector('[aria-selected="true"]')?.setAttribute("aria-selected", "false");
    list?.removeAttribute("aria-activedescendant");
    if (!region) return;
    const option = list?.querySelector(`[data-code="${region.code}"]`);
    option?.setAttribute("aria-selected", "true");
    list?.setAttribute("aria-activedescendant", option?.id ?? "");
  }

  private get list(): Element | null {
    return this.stage.listing.firstElementChild;
  }

  private get regions(): readonly MapRegion[] {
    return this.stage.panel?.picture.regions ?? [];
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
    const shape = this.stage.svg?.querySelector(`[data-code="${region.code}"]`);
    this.tip.show(region, pointer ?? shape?.getBoundingClientRect());
    if (!pointer)
      this.list
        ?.querySelector(`[data-code="${region.code}"]`)
        ?.scrollIntoView({ block: "nearest" });
  }

  private press(event: KeyboardEvent): void {
    const { key } = event;
    const at = this.regions.findIndex(({ code }) => code === this.active);
    const last = this.regions.length - 1;
    const step = steps[key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    let next = step === undefined ? undefined : Math.min(Math.max(at + step, 0), last);
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
    const { active, stage } = this;
    const { panel, host } = stage;
    if (panel && active) host.dispatchEvent(new IshcSelectEvent(`${panel.edition}:${active}`));
  }
}

const codeAt = ({ target }: Event): string | undefined =>
  (target as Element).closest("[data-code]")?.getAttribute("data-code") ?? undefined;
