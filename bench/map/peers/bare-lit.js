import { LitElement, css, html, svg } from "lit";
import { colourOf, legendRows } from "../page/classes.js";
import { tellDrawn } from "../page/tell-drawn.js";

/** The least that a custom element made with Lit needs to draw ready paths: no keys, no table, no export. */
class BareMap extends LitElement {
  static styles = css`
    svg {
      width: 100%;
      height: 100%;
    }
    path {
      stroke: #fff;
      vector-effect: non-scaling-stroke;
    }
    ul {
      position: absolute;
      left: 8px;
      bottom: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 14px;
    }
    rect {
      stroke: none;
    }
    .mark {
      width: 14px;
      height: 14px;
      margin-right: 6px;
    }
  `;

  static properties = { geometry: { attribute: false }, values: { attribute: false } };

  render() {
    if (!this.geometry || !this.values) return;
    const { width, height, paths } = this.geometry;
    return html`<svg viewBox="0 0 ${width} ${height}">
        ${Object.entries(paths).map(
          ([code, { name, path }]) =>
            svg`<path d=${path} fill=${colourOf(this.values[code])}><title>${name}: ${this.values[code]}</title></path>`,
        )}
      </svg>
      <ul>
        ${legendRows.map(
          ({ colour, text }) =>
            html`<li>
              <svg class="mark" viewBox="0 0 1 1">
                <rect width="1" height="1" fill=${colour}></rect></svg
              >${text}
            </li>`,
        )}
      </ul>`;
  }
}
customElements.define("bare-map", BareMap);

const load = async (path) => (await fetch(path)).json();
const [geometry, values] = await Promise.all([
  load("/geometry/paths.json"),
  load("/data/values.json"),
]);
const maps = [...document.querySelectorAll("bare-map")];
for (const map of maps) Object.assign(map, { geometry, values });
await Promise.all(maps.map((map) => map.updateComplete));
tellDrawn();
