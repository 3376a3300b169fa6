import { LitElement, unsafeCSS } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { tellDrawn } from "../page/tell-drawn.js";

const { markup, looks } = await (await fetch("/geometry/ready.json")).json();

/** What our map shows in its first frame, with nothing to find out: markup and style sheet are given. */
class ReadyMap extends LitElement {
  static styles = unsafeCSS(looks);

  render() {
    return unsafeHTML(markup);
  }
}
customElements.define("ready-map", ReadyMap);
const maps = [...document.querySelectorAll("ready-map")];
await Promise.all(maps.map((map) => map.updateComplete));
tellDrawn();
