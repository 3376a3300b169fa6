import type { Box, MapIslands, MapPicture, MapView } from "./map-picture.js";

/** Every drawing is this many units wide, whatever it shows: lines, marks and letters have one size. */
export const drawingWidth = 1000;

/** What the frames of islands take of the width below a part of the map, and the space around them. */
const rowHeight = 340;
const gap = 16;

/** What is added below the whole map: the sea goes on there, and the lowest islands get room for their name. */
const seaBelow = 130;

/** Where everything stands in a drawing. */
export interface MapLayout {
  readonly height: number;
  /** The part of the outlines' grid that is drawn, and where. Only a view has room for names. */
  readonly box: Box & Pick<MapView, "names">;
  readonly land: Box;
  /** A frame for each of the picture's islands. */
  readonly frames: readonly Box[];
}

/**
 * The whole map has the frames of its islands in its free sea; under a part of it they stand in a row.
 * They are in every view: nothing here can leave them out.
 */
export function layoutView(picture: MapPicture, viewId: string | undefined): MapLayout {
  const view = picture.views.find(({ id }) => id === viewId);
  const box: MapLayout["box"] = view ?? {
    x: 0,
    y: 0,
    width: picture.width,
    height: picture.height,
  };
  const scale = drawingWidth / box.width;
  const height = box.height * scale;
  const land = { x: 0, y: 0, width: drawingWidth, height };
  const { islands } = picture;
  if (!view) {
    const frames = islands.map(({ inset }) => scaleBox(inset, scale));
    const isLow = (frame: Box) => frame.y + frame.height > height - gap;
    const below = frames.some(isLow) ? seaBelow : 0;
    return {
      height: height + below,
      box,
      land,
      frames: frames.map((frame) =>
        isLow(frame) ? { ...frame, height: frame.height + below - 2 } : frame,
      ),
    };
  }
  const width = (drawingWidth - gap * (islands.length - 1)) / islands.length;
  const frames = islands.map((_, index) => ({
    x: index * (width + gap),
    y: height + gap,
    width,
    height: rowHeight,
  }));
  return { height: height + (islands.length > 0 ? gap + rowHeight : 0), box, land, frames };
}

const scaleBox = ({ x, y, width, height }: Box, scale: number): Box => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale,
});

/** How far marks stay from their frame. */
const padding = 26;

/** The points of islands where they stand in a frame, their shape kept. */
export function placePoints(
  { points }: MapIslands,
  { x, y, width, height }: Box,
  top: number,
): readonly (readonly [x: number, y: number])[] {
  const xs = points.map(([pointX]) => pointX);
  const ys = points.map(([, pointY]) => pointY);
  const [left, upper] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - upper];
  const inner = { width: width - 2 * padding, height: height - padding - Math.max(padding, top) };
  const scale = Math.min(inner.width / (across || 1), inner.height / (down || 1));
  const startX = x + (width - across * scale) / 2;
  const startY = y + Math.max(padding, top) + (inner.height - down * scale) / 2;
  const round = (value: number) => Math.round(value * 10) / 10;
  return points.map(([pointX, pointY]) => [
    round(startX + (pointX - left) * scale),
    round(startY + (pointY - upper) * scale),
  ]);
}
