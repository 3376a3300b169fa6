/** What a reader did with an element: nothing else fires an event. */
export type IshcAction = "retry" | "svg" | "png" | "csv" | "embed";

/** Fired as `ishc-action` by the element, bubbling and through shadow roots. */
export class IshcActionEvent extends Event {
  readonly action: IshcAction;

  constructor(action: IshcAction) {
    super("ishc-action", { bubbles: true, composed: true });
    this.action = action;
  }
}
