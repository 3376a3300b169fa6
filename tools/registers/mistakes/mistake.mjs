/**
 * @typedef {object} MistakeContext
 * @property {import("../random.mjs").Random} random
 * @property {import("../make-club.mjs").RegisterClub} club
 * @property {Readonly<Record<string, string>>} cells the row as it would stand without a mistake
 * @property {Record<"vn63" | "vn34", readonly import("../list-places.mjs").RegisterProvince[]>} places
 * @property {readonly { club: import("../make-club.mjs").RegisterClub, cells: Readonly<Record<string, string>> }[]} earlier clean rows above
 *
 * @typedef {object} MadeMistake
 * @property {Record<string, string>} cells what stands in the row instead
 * @property {string} [column] where the issue belongs, when it is not the mistake's own column
 * @property {string} [suggestion] the name that was meant
 *
 * @typedef {object} Mistake one way in which a row of a register goes wrong
 * @property {string} id
 * @property {string} code of the issue that must name it
 * @property {"certain" | "probable"} certainty
 * @property {string} column
 * @property {boolean} [isOfFile] told once for the file with a count, and not at each cell
 * @property {(context: MistakeContext) => MadeMistake | undefined} make nothing where this club gives no occasion
 */

/**
 * A mistake that puts another text into one cell.
 * @param {string} id
 * @param {string} code
 * @param {string} column
 * @param {(context: MistakeContext) => string | undefined} write
 * @param {"certain" | "probable"} [certainty]
 * @returns {Mistake}
 */
export const inCell = (id, code, column, write, certainty = "certain") => ({
  id,
  code,
  certainty,
  column,
  make: (context) => {
    const text = write(context);
    return text === undefined ? undefined : { cells: { [column]: text } };
  },
});
