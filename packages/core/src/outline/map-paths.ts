import { decodeArcs, type Arc } from "./decode-arcs.js";
import type { PackedGeometry } from "./packed-geometry.js";

/** The lines of an edition as SVG path data in the grid of its outlines. */
export interface MapPaths {
  /** One closed path a unit, by code. */
  readonly units: ReadonlyMap<string, string>;
  /** Borders between units: drawn once, over the fills, so that no stroke eats an island. */
  readonly inner: string;
  /** Coasts and the outer border. */
  readonly outer: string;
}

/** The steps of an arc from its end to its start, as text. */
function writeBackwards({ steps }: Arc): string {
  let text = "";
  for (let index = steps.length - 2; index >= 0; index -= 2) {
    text += `${text && " "}${-(steps[index] ?? 0)} ${-(steps[index + 1] ?? 0)}`;
  }
  return text;
}

/** Paths of every unit and of the lines between and around them, from packed outlines. */
export function mapPaths(geometry: PackedGeometry, edition: string): MapPaths {
  // Most arcs are walked by a unit and once more as a line: their numbers become text only once.
  const arcs = decodeArcs(geometry.arcs).map((arc) => ({
    arc,
    steps: arc.steps.join(" "),
    useCount: 0,
  }));
  const ringPath = (ring: string) => {
    let path = "";
    for (const text of ring.split(",")) {
      const isBackwards = text.startsWith("~");
      const walked = arcs[Number(isBackwards ? text.slice(1) : text)];
      if (!walked) continue;
      walked.useCount += 1;
      const { arc, steps } = walked;
      path += path ? " " : `M${(isBackwards ? arc.end : arc.start).join(" ")}l`;
      path += isBackwards ? writeBackwards(arc) : steps;
    }
    return path && `${path}z`;
  };
  const units = new Map(
    Object.entries(geometry.editions[edition]?.units ?? {}).map(([code, { rings }]) => [
      code,
      rings.split(/[;/]/).map(ringPath).join(""),
    ]),
  );
  const mesh = (count: number) =>
    arcs
      .filter(({ useCount }) => useCount === count)
      .map(({ arc, steps }) => `M${arc.start.join(" ")}l${steps}`)
      .join("");
  return { units, inner: mesh(2), outer: mesh(1) };
}
