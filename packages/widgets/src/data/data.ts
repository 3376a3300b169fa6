import { findOwnInput } from "../store/find-input.js";
import { getPageStore } from "../store/page-store.js";
import { version } from "../version.js";

// Importable where there is no DOM.
const Base: typeof HTMLElement =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (Object as unknown as typeof HTMLElement);

/** Shorter, and ten open pages are a burden to a small server. */
const shortestRefreshMinutes = 1;

/**
 * Data for many elements of a page, without a box of its own. It holds a file (`src`), JSON inside
 * it, or a `snapshot`; elements with `data="NAME"`, or with none of their own, show it.
 *
 * @element ishc-data
 * @attr name - what elements ask for
 * @attr src - address of the data file
 * @attr refresh - fetch anew every so many minutes while the page is open
 */
export class IshcData extends Base {
  static readonly version: string = version;
  static readonly observedAttributes: readonly string[] = ["name", "src", "refresh"];

  declare private heldSnapshot: unknown;
  declare private timer: ReturnType<typeof setInterval> | undefined;

  /** The data itself, instead of an address. */
  get snapshot(): unknown {
    return this.heldSnapshot;
  }
  set snapshot(value: unknown) {
    this.heldSnapshot = value;
    getPageStore().notify();
  }

  get name(): string {
    return this.getAttribute("name") ?? "";
  }
  set name(value: string) {
    this.setAttribute("name", value);
  }

  get src(): string {
    return this.getAttribute("src") ?? "";
  }
  set src(value: string) {
    this.setAttribute("src", value);
  }

  connectedCallback(): void {
    this.hidden = true;
    this.attributeChangedCallback();
  }

  disconnectedCallback(): void {
    clearInterval(this.timer);
    getPageStore().notify();
  }

  attributeChangedCallback(): void {
    clearInterval(this.timer);
    if (!this.isConnected) return;
    const minutes = Number(this.getAttribute("refresh"));
    if (minutes > 0)
      this.timer = setInterval(
        () => {
          void this.refresh();
        },
        Math.max(minutes, shortestRefreshMinutes) * 60_000,
      );
    getPageStore().notify();
  }

  /** Fetches the file anew for all its elements; if that fails they keep what they show. */
  async refresh(): Promise<void> {
    await findOwnInput(this)?.load(true);
  }
}
