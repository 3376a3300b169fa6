import type { PackedGeometry } from "@ishc/core/outlines";
import type { CSSResultGroup, PropertyDeclarations } from "lit";
import type { MapPanel } from "../chart/answer-map.js";
import { lightColours } from "../chart/look-colours.js";
import { IshcElement, type Show } from "../element/ishc-element.js";
import { styles } from "../element/styles.js";
import type { Typed } from "../facts/typed.js";
import type { Panel } from "../panel/panel.js";
import { findGeometry } from "../store/find-geometry.js";
import type { Input } from "../store/find-input.js";
import { mapStyles } from "./map-styles.js";

/**
 * The figures of a data file on a map: their size, how far each is against its own target, or only where
 * one is published; a cluster by its named members. With a list to walk by keyboard, a table, a legend.
 *
 * The outlines are given (`geometry`), fetched (`geometry-src`) or provided by a script; the element
 * knows no country.
 *
 * @element ishc-map
 * @fires {IshcSelectEvent} ishc-select - a reader chose a region
 * @csspart verdict - that the figures are late
 * @csspart late - the same
 * @csspart toggle - shows and hides the table
 * @csspart drawing - the map
 * @csspart legend - the classes, each with how many regions it has
 * @csspart view - a button that draws a part of the map larger
 * @csspart list - the regions, for the keyboard
 * @csspart table - the regions as a table
 * @csspart tip - name, value and day of a region, beside it
 * @csspart credit - whose outlines they are
 */
export class IshcMap extends IshcElement {
  static override styles: CSSResultGroup = [styles, mapStyles];
  static override properties: PropertyDeclarations = {
    geometry: { attribute: false },
    geometrySrc: { attribute: "geometry-src" },
    geometryName: { attribute: "geometry-name" },
    edition: {},
    mode: {},
    since: {},
    highlight: {},
    view: { reflect: true },
  };
  declare geometry: PackedGeometry | null | undefined;
  declare geometrySrc: string | null | undefined;
  declare geometryName: string | null | undefined;
  declare edition: Typed;
  declare mode: Typed;
  declare since: Typed;
  declare highlight: Typed;
  declare view: string | null | undefined;

  protected override get asked(): unknown {
    return findGeometry(this).key;
  }

  /** What is saved of a map: the view that is shown, as a picture that stands alone. */
  async withArtwork(panel: Panel): Promise<Panel> {
    const [{ listArtworkParts }, { composeArtwork }] = await Promise.all([
      import("./show-map.js"),
      import("../chart/compose-artwork.js"),
    ]);
    const parts = listArtworkParts((panel as MapPanel).picture, this.view ?? undefined);
    return { ...panel, artwork: composeArtwork(parts, lightColours) };
  }

  protected override async prepare(input: Input | undefined, again?: boolean): Promise<Show> {
    const [loaded, outlines, { showMap }] = await Promise.all([
      input?.load(again) ?? {},
      findGeometry(this).load(again),
      import("./show-map.js"),
    ]);
    return (language) => showMap(this, loaded, outlines, language);
  }
}
