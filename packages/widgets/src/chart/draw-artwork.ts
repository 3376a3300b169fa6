import type { PanelArtwork } from "../panel/panel.js";
import { composeArtwork } from "./compose-artwork.js";
import { listArtworkParts } from "./list-artwork-parts.js";
import { lightColours } from "./look-colours.js";
import type { MapPicture } from "./map-picture.js";

/**
 * A view of a map for a picture that stands alone: drawing, key, the names of its islands, the credit
 * its licence asks for. Light in every reader's mode.
 */
export function drawArtwork(picture: MapPicture, view?: string): PanelArtwork {
  return composeArtwork(listArtworkParts(picture, view), lightColours);
}
