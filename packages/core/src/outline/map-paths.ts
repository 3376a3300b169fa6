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

const walk = ({ start, end, steps }: Arc, backwards: boolean) => {
  if (!backwards) return { start, steps };
  const reversed: number[] = [];
  for (let index = steps.length - 2; index >= 0; index -= 2) {
    reversed.push(-(steps[index] ?? 0), -(steps[index + 1] ?? 0));
  }
  return { start: end, steps: reversed };
};

const line = (start: readonly number[], steps: readonly number[]) =>
  `M${start.join(" ")}l${steps.join(" ")}`;

/** Paths of every unit and of the lines between and around them, from packed outlines. */
export function mapPaths(geometry: PackedGeometry, edition: string): MapPaths {
  const arcs = decodeArcs(geometry.arcs);
  const uses = new Map<Arc, number>();
  const ringPath = (ring: string) => {
    const walks = ring.split(",").flatMap((text) => {
      const backwards = text.startsWith("~");
      const arc = arcs[Number(backwards ? text.slice(1) : text)];
      if (!arc) return [];
      uses.set(arc, (uses.get(arc) ?? 0) + 1);
      return [walk(arc, backwards)];
    });
    const [first] = walks;
    return first
      ? `${line(
          first.start,
          walks.flatMap(({ steps }) => steps),
        )}z`
      : "";
  };
  const units = new Map(
    Object.entries(geometry.editions[edition]?.units ?? {}).map(([code, { rings }]) => [
      code,
      rings.split(/[;/]/).map(ringPath).join(""),
    ]),
  );
  const mesh = (count: number) =>
    [...uses]
      .filter(([, used]) => used === count)
      .map(([arc]) => line(arc.start, arc.steps))
      .join("");
  return { units, inner: mesh(2), outer: mesh(1) };
}
