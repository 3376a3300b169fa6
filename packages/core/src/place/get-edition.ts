import type { Edition } from "./edition.js";
import type { Gazetteer } from "./gazetteer.js";
import { UnknownEditionError } from "./place-errors.js";

/**
 * The edition with an id.
 *
 * @throws {UnknownEditionError} when the gazetteer has no such edition.
 * @example
 * getEdition(gazetteer, "vn34").from; // => "2025-07-01"
 */
export function getEdition(gazetteer: Gazetteer, id: string): Edition {
  const edition = gazetteer.editions.find((known) => known.id === id);
  if (edition) return edition;
  throw new UnknownEditionError(
    id,
    gazetteer.editions.map((known) => known.id),
  );
}
