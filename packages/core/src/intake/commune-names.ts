import type { Day } from "../day/day.js";
import type { FormerCommune } from "../place/commune.js";
import { communeTypeOn } from "../place/commune-type-on.js";
import type { CommuneMatch } from "../place/match/commune-match.js";
import type { EditionId, PlaceId } from "../place/place.js";
import type { UnitTypeId } from "../place/unit-type.js";
import type { ClubTableContext } from "./club-table-context.js";

/** What communes are called in sentences: `xã Hữu Lũng, tỉnh Lạng Sơn`. */
export class CommuneNames {
  readonly #context: ClubTableContext;
  readonly #day: Day | undefined;
  readonly #nameOfProvince: (id: PlaceId) => string;

  constructor(
    context: ClubTableContext,
    day: Day | undefined,
    nameOfProvince: (id: PlaceId) => string,
  ) {
    this.#context = context;
    this.#day = day;
    this.#nameOfProvince = nameOfProvince;
  }

  ofCommune(id: PlaceId): string {
    const commune = this.#context.communes.communeGazetteer.communes.find((each) => each.id === id);
    if (!commune) return id;
    const type = communeTypeOn(commune, this.#day ?? commune.types[0].from);
    return `${this.#word(type)} ${commune.name}, ${this.#nameOfProvince(commune.province)}`;
  }

  listIds(ids: readonly PlaceId[]): string {
    return ids.map((id) => this.ofCommune(id)).join("; ");
  }

  /** The communes of an answer that are of an edition. */
  inEdition(match: CommuneMatch, edition: EditionId): readonly string[] {
    const isOfToday = edition === this.#context.communes.communeGazetteer.edition;
    switch (match.kind) {
      case "exact":
        return isOfToday ? [this.ofCommune(match.commune)] : [];
      case "listed":
        return isOfToday ? [] : [this.#ofFormer(match.former)];
      case "ambiguous":
        return isOfToday
          ? match.communes.map((id) => this.ofCommune(id))
          : match.formerCommunes.map((former) => this.#ofFormer(former));
      case "none":
        return [];
    }
  }

  /** All communes of an answer, those of today first. */
  listAll(match: CommuneMatch): readonly string[] {
    const { edition, formerEdition } = this.#context.communes.communeGazetteer;
    return [...this.inEdition(match, edition), ...this.inEdition(match, formerEdition)];
  }

  /** As many as a person reads at a glance. */
  list(match: CommuneMatch): string {
    return this.listAll(match).slice(0, mostNames).join("; ");
  }

  #ofFormer({ type, name, district, province }: FormerCommune): string {
    return `${this.#word(type)} ${name}, ${lowerFirst(district)}, ${this.#nameOfProvince(province)}`;
  }

  #word(type: UnitTypeId): string {
    const known = this.#context.gazetteer.unitTypes.find(({ id }) => id === type);
    return known?.name.vi ?? "";
  }
}

const mostNames = 4;
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
