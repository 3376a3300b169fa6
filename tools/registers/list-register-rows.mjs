import { registerColumns } from "./columns.mjs";
import { fold } from "./fold.mjs";
import { listPlaces } from "./list-places.mjs";
import { makeClub } from "./make-club.mjs";
import { mistakes } from "./mistakes/index.mjs";
import { nameHamlet } from "./name-club.mjs";
import { createRandom } from "./random.mjs";
import { writeClub } from "./write-club.mjs";

/**
 * @typedef {object} RegisterOptions
 * @property {number} seed the same gives the same register
 * @property {number} rowCount
 * @property {number} [mistakeRatio] of all rows; 0 for a clean register
 * @property {readonly string[]} [only] ids of the mistakes to make; all when left out
 *
 * @typedef {object} Answer what a check must say of a row
 * @property {string} mistake
 * @property {string} column
 * @property {string} code
 * @property {"certain" | "probable"} certainty
 * @property {boolean} isOfFile told once for the file with a count, and not at each cell
 * @property {string} [suggestion] the name that was meant
 *
 * @typedef {object} RegisterRow
 * @property {readonly string[]} cells in the order of `registerColumns`
 * @property {Answer} [answer] nothing for a clean row
 * @property {boolean} isFormer whether a row of after 2025-07-01 names its former commune, which a note may say
 */

/** How many clean rows are remembered for mistakes that repeat one. */
const rememberedCount = 200;

/**
 * The rows of a made-up register, one after another, so that one of any size can be streamed.
 * @param {RegisterOptions} options
 * @returns {Generator<RegisterRow>}
 */
export function* listRegisterRows({ seed, rowCount, mistakeRatio = 0, only }) {
  const random = createRandom(seed);
  const all = listPlaces();
  const places = {
    vn63: all.filter(({ edition }) => edition === "vn63"),
    vn34: all.filter(({ edition }) => edition === "vn34"),
  };
  const made = mistakes.filter(({ id }) => only?.includes(id) ?? true);
  const usedHamlets = new Set();
  const earlier = [];

  for (let serial = 1; serial <= rowCount; serial += 1) {
    const club = makeClub(random, places, serial);
    // Two hamlets of one name in communes of one name would be one club to any reader, also where the
    // province changed its name between their reports.
    const commune = fold(`${club.province.labelOn("9999-12-31").name} ${club.commune.name}`);
    do club.hamlet = nameHamlet(random, club.commune.type);
    while (usedHamlets.has(`${commune} ${fold(club.hamlet)}`));
    usedHamlets.add(`${commune} ${fold(club.hamlet)}`);

    const cells = writeClub(random, club);
    const mistake = random.chance(mistakeRatio) ? random.pick(made) : undefined;
    const change = mistake?.make({ random, club, cells, places, earlier });
    if (!change) {
      earlier.push({ club, cells });
      if (earlier.length > rememberedCount) earlier.shift();
    }
    const written = { ...cells, ...change?.cells };
    yield {
      cells: registerColumns.map(([key]) => written[key] ?? ""),
      isFormer: club.province.edition === "vn63" && club.asOf >= "2025-07-01",
      ...(mistake && change
        ? {
            answer: {
              mistake: mistake.id,
              column: change.column ?? mistake.column,
              code: mistake.code,
              certainty: mistake.certainty,
              isOfFile: mistake.isOfFile ?? false,
              ...(change.suggestion === undefined ? {} : { suggestion: change.suggestion }),
            },
          }
        : {}),
    };
  }
}
