import type { Choice } from "./choices.js";

/** What stands for the empty cells of a column; each column is told once, with how often. */
export class Assumptions {
  readonly #counts = new Map<string, { readonly choice: Choice; rowCount: number }>();

  /** The choice that stands for an empty cell; noted, never silent. */
  take<C extends Choice>(column: string, choice: C): C {
    const known = this.#counts.get(column);
    if (known) known.rowCount += 1;
    else this.#counts.set(column, { choice, rowCount: 1 });
    return choice;
  }

  list(): readonly { column: string; choice: Choice; rowCount: number }[] {
    return [...this.#counts].map(([column, counted]) => ({ column, ...counted }));
  }
}
