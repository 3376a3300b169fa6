import type { MapRegion } from "../chart/map-picture.js";

/** Long enough to move the pointer from a region onto its tip. */
const graceMs = 200;

/** Between a pointer and the tip. */
const distancePx = 12;

/**
 * Name, value and day of a region beside it. It can be hovered, goes away with Escape, and says nothing
 * that the list does not say: screen readers are told there.
 */
export class MapTip {
  private readonly plate: HTMLElement;
  private readonly element: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(plate: HTMLElement) {
    this.plate = plate;
    this.element = plate.ownerDocument.createElement("div");
    this.element.className = "tip";
    this.element.setAttribute("part", "tip");
    this.element.setAttribute("aria-hidden", "true");
    this.element.hidden = true;
    plate.append(this.element);
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  holds(target: EventTarget | null): boolean {
    return this.element.contains(target as Node);
  }

  keep(): void {
    clearTimeout(this.timer);
  }

  hide(): void {
    this.keep();
    this.element.hidden = true;
  }

  hideSoon(): void {
    this.keep();
    this.timer = setTimeout(() => {
      this.hide();
    }, graceMs);
  }

  /** Beside a pointer, or in the middle of a shape. */
  show({ label, value, day }: MapRegion, at: MouseEvent | DOMRect | undefined): void {
    this.keep();
    const { element, plate } = this;
    const lines = [label, value, day].filter(Boolean).map((text, index) => {
      const line = plate.ownerDocument.createElement(index ? "span" : "strong");
      line.textContent = text;
      return line;
    });
    element.replaceChildren(...lines);
    element.hidden = false;
    if (!at) return;
    const frame = plate.getBoundingClientRect();
    const isPointer = "clientX" in at;
    const x = (isPointer ? at.clientX : at.x + at.width / 2) - frame.x;
    const y = (isPointer ? at.clientY : at.y + at.height / 2) - frame.y;
    const left = Math.min(x + distancePx, frame.width - element.offsetWidth);
    const above = y - element.offsetHeight - distancePx;
    // Through CSSOM: a style attribute would be refused by a strict content policy.
    element.style.left = `${Math.max(left, 0)}px`;
    element.style.top = `${above < 0 ? y + distancePx : above}px`;
  }
}
