import { expect, test } from "vitest";
import { panelToSvg } from "./panel-to-svg.js";
import { PictureBlockedError, svgToPng } from "./svg-to-png.js";
import { clusterPanel } from "./testing/panels.js";

test("the picture is painted at twice its size and is not empty", async () => {
  const picture = await createImageBitmap(await svgToPng(panelToSvg(clusterPanel), 2));
  expect(picture.width).toBe(1280);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  context?.drawImage(picture, 0, 0);
  const pixels = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
  let darkCount = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 100) darkCount += 1;
  expect(darkCount).toBeGreaterThan(5_000);
});

test("a scale beyond what browsers can hold is lowered", async () => {
  const picture = await createImageBitmap(await svgToPng(panelToSvg(clusterPanel), 1000));
  expect(picture.width).toBe(4096);
});

test("what cannot be painted is a named error", async () => {
  await expect(svgToPng("<svg")).rejects.toThrow(PictureBlockedError);
});
