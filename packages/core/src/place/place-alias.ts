/**
 * A way of writing a place that is not its official name: another spelling (Đắc Lắc), the name
 * people use (Sài Gòn), an abbreviation (BR-VT) or a name of earlier times (Lao Kay).
 */
export interface PlaceAlias {
  readonly text: string;
  readonly kind: "spelling" | "popular" | "abbreviation" | "historical";
}
