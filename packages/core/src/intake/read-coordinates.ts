import type { Club } from "../club/club.js";
import { cellText } from "./cell-text.js";
import type { ClubColumn } from "./columns.js";
import type { TableRow } from "./table-row.js";

/** Mainland, Hoàng Sa and Trường Sa; a pair outside is often latitude and longitude exchanged. */
const bounds = { lat: [6, 24], lon: [102, 118] } as const;

/** The coordinates of a club in degrees: both, or none. */
export function readCoordinates(row: TableRow<ClubColumn>): Club["coordinates"] {
  const latitude = readDegrees(row, "lat");
  const longitude = readDegrees(row, "lon");
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function readDegrees(row: TableRow<ClubColumn>, column: "lat" | "lon"): number | undefined {
  const cell = row.value(column);
  const text = cellText(cell);
  if (text === "" || row.text(column) === undefined) return undefined;
  // One sign before the decimals, whichever it is: degrees have no groups.
  const degrees =
    typeof cell === "number"
      ? cell
      : /^\d{1,3}(?:[.,]\d{1,15})?°?$/.test(text)
        ? Number(text.replace(",", ".").replace("°", ""))
        : Number.NaN;
  const [lowest, highest] = bounds[column];
  if (degrees >= lowest && degrees <= highest) return degrees;
  row.reject("coordinate-unreadable", column, { lowest, highest });
  return undefined;
}
