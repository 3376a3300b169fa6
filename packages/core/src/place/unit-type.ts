import type { Brand } from "../issue/brand.js";
import type { Bilingual } from "../text/bilingual.js";

/** The kind of a unit: `province`, `municipality`, … */
export type UnitTypeId = Brand<"UnitTypeId">;

/** A kind of unit, and how people write it before or after a name. */
export interface UnitType {
  readonly id: UnitTypeId;
  readonly level: "province" | "district" | "commune";
  readonly name: Bilingual;
  /** What may stand before a name: `tỉnh`, `T.`, `thành phố`, `TP.` */
  readonly prefixes: readonly string[];
  /** What may stand after a name: `Province`, `City`. */
  readonly suffixes: readonly string[];
}
