import { inCell } from "./mistake.mjs";

/** A cell that must be filled and is not. */
export const missingMistakes = ["name", "province", "commune", "founded"].map((column) =>
  inCell(`${column}-missing`, "value-missing", column, ({ random }) => random.pick(["", " "])),
);
