import { nameClub } from "../name-club.mjs";

/** What stands in the register twice. @type {import("./mistake.mjs").Mistake[]} */
export const repeatedMistakes = [
  {
    id: "id-repeated",
    code: "club-id-repeated",
    certainty: "certain",
    column: "id",
    make: ({ random, earlier }) =>
      earlier.length === 0 ? undefined : { cells: { id: random.pick(earlier).cells.id } },
  },
  {
    id: "club-repeated",
    code: "club-probably-repeated",
    certainty: "probable",
    column: "name",
    make: ({ random, club, cells, earlier }) => {
      const twins = earlier.filter(({ club: other }) => other.asOf === club.asOf);
      if (twins.length === 0) return undefined;
      const twin = random.pick(twins);
      const { province, district, commune } = twin.cells;
      const name = random.chance(0.5) ? twin.cells.name : nameClub(random, twin.club.hamlet);
      return { cells: { ...cells, name, province, district, commune } };
    },
  },
];
