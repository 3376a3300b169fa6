import type { Drawing } from "./drawing.js";
import type { LookColours } from "./look-colours.js";

type Attributes = Drawing[1];

/** Faint beside the colour; where there is no colour the style sheet for print makes it full. */
const textureOpacity = 0.28;

/** What each class of a drawing stands for; elements on a page get the same from their style sheet. */
function listPaints(colours: LookColours): Readonly<Record<string, Attributes>> {
  const { looks, texture, hatch, border, coast, ink, paper } = colours;
  const line = { fill: "none", "stroke-linejoin": "round" };
  return {
    ...Object.fromEntries(Object.entries(looks).map(([look, fill]) => [`look-${look}`, { fill }])),
    texture: {
      ...line,
      stroke: texture,
      "stroke-opacity": textureOpacity,
      "stroke-linecap": "round",
    },
    "texture-no-data": { stroke: hatch, "stroke-opacity": 1 },
    "texture-no-target": { stroke: hatch, "stroke-opacity": 1 },
    inner: { ...line, stroke: border, "stroke-opacity": 0.6 },
    outer: { ...line, stroke: coast },
    marked: { ...line, stroke: ink },
    active: { ...line },
    frame: { fill: paper, stroke: coast },
    key: { stroke: coast },
    islet: { stroke: ink },
    label: { fill: ink },
    name: { fill: ink, stroke: paper, "paint-order": "stroke" },
  };
}

/** A drawing with colours instead of classes: nothing outside it is needed to see it. */
export function paint(drawing: Drawing, colours: LookColours): Drawing {
  const paints = listPaints(colours);
  const walk = ([name, attributes, children]: Drawing): Drawing => {
    const { class: classes, ...rest } = attributes;
    const own = String(classes ?? "")
      .split(" ")
      .map((one) => paints[one]);
    return [
      name,
      Object.assign({}, ...own, rest) as Attributes,
      children?.map((child) => (typeof child === "string" ? child : walk(child))),
    ] as Drawing;
  };
  return walk(drawing);
}
