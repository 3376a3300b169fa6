import type { Brand } from "./brand.js";

/**
 * A value as a programmer writes it: ids and days are plain texts, and the function that takes it
 * says which of them it checks. `Unbranded<Day>` is `string`.
 */
export type Unbranded<T> =
  T extends Brand<string>
    ? string
    : T extends object
      ? { readonly [Key in keyof T]: Unbranded<T[Key]> }
      : T;
