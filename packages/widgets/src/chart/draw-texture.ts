import type { Drawing } from "./drawing.js";
import type { Box, MapLook } from "./map-picture.js";

/** How far apart the lines of a texture are, and how wide the dots of a dotted one, in its units. */
const apart = { lines: 6, dots: 8, hatching: 12 };
const dotWidth = 3;

const round = (value: number) => Math.round(value * 10) / 10;

/** A piece of a path at every step between two bounds, the same steps wherever a box begins. */
function repeat(from: number, to: number, step: number, draw: (at: number) => string): string {
  let path = "";
  for (let at = Math.ceil(from / step) * step; at < to; at += step) path += draw(round(at));
  return path;
}

const across = ({ x, y, width, height }: Box, step: number) =>
  repeat(y, y + height, step, (at) => `M${x} ${at}h${width}`);
const down = ({ x, y, width, height }: Box, step: number) =>
  repeat(x, x + width, step, (at) => `M${at} ${y}v${height}`);
const falling = ({ x, y, width, height }: Box, step: number) =>
  repeat(x - height, x + width, step, (at) => `M${at} ${y}l${height} ${height}`);
const rising = ({ x, y, width, height }: Box, step: number) =>
  repeat(x, x + width + height, step, (at) => `M${at} ${y}l${-height} ${height}`);

/**
 * What a look has besides its colour: nothing, dots, lines, a grid, full; and hatching, one way for what
 * is not known and the other way for what has no target. A picture in black and white can be read, and
 * so can one by somebody who does not see colours.
 */
const textures: Readonly<Partial<Record<MapLook, (box: Box, unit: number) => string>>> = {
  1: (box, unit) => across(box, apart.dots * unit),
  2: (box, unit) => down(box, apart.lines * unit),
  3: (box, unit) => down(box, apart.lines * unit) + across(box, apart.lines * unit),
  "no-data": (box, unit) => falling(box, apart.hatching * unit),
  "no-target": (box, unit) => rising(box, apart.hatching * unit),
};

export const hasTexture = (look: MapLook): boolean => look in textures;

/**
 * The texture of a look over a box, where it has one, as lines to be cut out by the shape `clip`. Not a
 * pattern: Chromium prints those as bitmaps.
 *
 * @param unit units of the drawing for each of the texture
 */
export function drawTexture(
  look: MapLook,
  box: Box,
  unit: number,
  clip?: string,
): readonly Drawing[] {
  const draw = textures[look];
  if (!draw) return [];
  const isDotted = look === 1;
  return [
    [
      "path",
      {
        class: `texture texture-${look}`,
        "stroke-width": round(unit * (isDotted ? dotWidth : 1)),
        "stroke-dasharray": isDotted ? `0 ${round(apart.dots * unit)}` : undefined,
        "clip-path": clip && `url(#${clip})`,
        d: draw(box, unit),
      },
    ],
  ];
}
