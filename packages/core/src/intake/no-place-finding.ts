import type { IssueCode } from "../issue/catalogue.js";
import type { Issue } from "../issue/issue.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { isBeforeEditions } from "../place/is-before-editions.js";
import type { NoPlace } from "../place/match/place-match.js";

const codes = {
  empty: "place-unknown",
  unknown: "place-unknown",
  "not-in-edition": "place-not-in-edition",
  "former-place": "place-former",
  "before-editions": "place-before-editions",
} as const satisfies Readonly<Record<NoPlace["reason"], IssueCode>>;

/**
 * What is to be said of a name that is no place. A former province is the one of its day before the
 * first edition, and refused like every other name of that time (decision 0212).
 */
export function noPlaceFinding(
  reason: NoPlace["reason"],
  asOf: string | undefined,
  gazetteer: Gazetteer,
): { readonly code: IssueCode; readonly params: Issue["params"] } {
  const isOfBefore =
    reason === "before-editions" ||
    (reason === "former-place" && isBeforeEditions(gazetteer, asOf));
  const code = codes[isOfBefore ? "before-editions" : reason];
  return { code, params: isOfBefore ? firstEditionParams(gazetteer, asOf) : {} };
}

/** The row's day and the first one on which places are known, for sentences. */
export function firstEditionParams(
  { editions: [first] }: Gazetteer,
  asOf: string | undefined,
): Issue["params"] {
  return first && asOf
    ? { asOf, from: first.from, editionVi: first.name.vi, editionEn: first.name.en }
    : {};
}
