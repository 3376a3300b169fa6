import type { Period } from "../day/day.js";
import type { Brand } from "../issue/brand.js";
import type { FormerCommune } from "../place/commune.js";
import type { PlaceId } from "../place/place.js";
import type { SchemeId } from "../scheme/scheme.js";
import type { ActivityAreaId } from "./activity-areas.js";
import type { ClubNumberId } from "./club-numbers.js";
import type { ClubRating } from "./club-rating.js";
import type { MissingValue, Reported } from "./reported.js";

/** The office's own code of a club, or `row:…` of one that has none: unique within a register. */
export type ClubId = Brand<"ClubId">;

/** Where a club is: its province, and its commune of today or the former one. */
export interface ClubPlace {
  readonly province: PlaceId;
  /** A commune of today, told exactly. Missing for a former one. */
  readonly commune?: PlaceId;
  /** A former commune; where it is today is listed and never exact, so no sum may rest on it. */
  readonly formerCommune?: Pick<FormerCommune, "name" | "district" | "listedIn">;
}

/** What a club last reported. Every number may be missing for a reason, and missing is never 0. */
export interface ClubReport {
  /** The day that the numbers speak of is its last. Missing when the register does not tell. */
  readonly asOf?: Period;
  /** Under the keys of the columns; people are counted, money is in VND. */
  readonly numbers: Readonly<Record<ClubNumberId, Reported>>;
  /** Of the eight, in order. */
  readonly areas: readonly ActivityAreaId[] | MissingValue;
  readonly rating?: ClubRating;
}

/**
 * One club (câu lạc bộ Liên thế hệ tự giúp nhau) of a register. It holds no person's data and no free
 * text, in which there might be one: its name stays in the file (decision 0190).
 */
export interface Club {
  readonly id: ClubId;
  readonly place: ClubPlace;
  /** The number of the decision that founded it: `12/QĐ-UBND`. */
  readonly decision?: string;
  readonly founded: Period;
  readonly dissolved?: Period;
  /** The national scheme that the row names; its window decides only where it names none. */
  readonly scheme?: SchemeId;
  /** The project's code: `VIE071`. */
  readonly project?: string;
  readonly report: ClubReport;
  /** Of the club, in degrees. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number };
}
