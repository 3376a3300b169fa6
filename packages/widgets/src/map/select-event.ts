/** Fired as `ishc-select` by a map when a reader chooses a region, bubbling and through shadow roots. */
export class IshcSelectEvent extends Event {
  /** The id of the place, with its edition: `vn34:20`. */
  readonly place: string;

  constructor(place: string) {
    super("ishc-select", { bubbles: true, composed: true });
    this.place = place;
  }
}
