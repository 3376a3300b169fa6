/** The page's own policy or the browser does not let a picture be painted. */
export class PictureBlockedError extends Error {
  override readonly name = "PictureBlockedError";

  constructor() {
    super("The page's policy needs img-src data:");
  }
}

/** What one side of a canvas may be on every browser of our floor (Safari on iOS: 4096 × 4096). */
const longestSidePx = 4096;

async function loadPicture(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  // A data address, not a blob: careful hosts allow `img-src 'self' data:` far more often, and the
  // address of a picture is no sink of Trusted Types (docs/decisions/0035-exports-on-a-strict-page.md).
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    throw new PictureBlockedError();
  }
  return image;
}

/**
 * Paints a self-contained SVG picture as PNG, `scale` pixels for each of its own, fewer where the
 * browser could not hold that many.
 *
 * @throws {PictureBlockedError} when the page's policy forbids pictures from data addresses
 */
export async function svgToPng(svg: string, scale = 2): Promise<Blob> {
  const image = await loadPicture(svg);
  const longest = Math.max(image.naturalWidth, image.naturalHeight);
  const factor = Math.min(scale, longestSidePx / longest);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * factor);
  canvas.height = Math.round(image.naturalHeight * factor);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new PictureBlockedError());
    }, "image/png");
  });
}
