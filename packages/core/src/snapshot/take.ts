import { isDay } from "../day/is-day.js";
import { httpUrlPattern } from "./http-url.js";
import { listLengthLimit } from "./limits.js";

/**
 * Takes over a value that may be anything: returns a copy that holds only what is known, or throws
 * `Unexpected`. Small enough for the browser, where a schema library is not (decision 0027).
 */
export type Take = (value: unknown, path: string) => unknown;

/** Something in a file is not what it must be. Never leaves `readSnapshot`. */
export class Unexpected extends Error {
  readonly path: string;
  /** A notation that needs no language: `YYYY-MM-DD`, `exact | over`. */
  readonly expected: string;

  constructor(path: string, expected: string) {
    super(expected);
    this.path = path;
    this.expected = expected;
  }
}

const takeIf =
  (expected: string, holds: (value: unknown) => boolean): Take =>
  (value, path) => {
    if (!holds(value)) throw new Unexpected(path, expected);
    return value;
  };

const isText = (value: unknown): value is string => typeof value === "string";

export const text: Take = takeIf('"…"', isText);
export const day: Take = takeIf("YYYY-MM-DD", (value) => isText(value) && isDay(value));
export const url: Take = takeIf(
  "https://…",
  (value) => isText(value) && httpUrlPattern.test(value),
);
export const flag: Take = takeIf("true | false", (value) => typeof value === "boolean");

/** A whole number from `lowest` on, small enough to be exact. */
export const countFrom = (lowest: number): Take =>
  takeIf(
    `${lowest}, ${lowest + 1}, …`,
    (value) => Number.isSafeInteger(value) && (value as number) >= lowest,
  );

export const wordOf = (words: readonly string[]): Take =>
  takeIf(words.join(" | "), (value) => words.includes(value as string));

export const orNull =
  (take: Take): Take =>
  (value, path) =>
    value === null ? value : take(value, path);

export const listOf =
  (take: Take): Take =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > listLengthLimit) throw new Unexpected(path, "[…]");
    return Array.from(value, (item, index) => take(item, `${path}[${index}]`));
  };

const asObject = (value: unknown, path: string): Record<string, unknown> => {
  if (typeof value !== "object" || !value || Array.isArray(value))
    throw new Unexpected(path, "{…}");
  return value as Record<string, unknown>;
};

/** Known keys only, in the order of `fields`; a key that ends in `?` may be missing. */
export const record =
  (fields: Readonly<Record<string, Take>>): Take =>
  (value, path) => {
    const given = asObject(value, path);
    const taken: Record<string, unknown> = {};
    for (const [name, take] of Object.entries(fields)) {
      const key = name.replace("?", "");
      const item = Object.hasOwn(given, key) ? given[key] : undefined;
      if (item !== undefined || key === name)
        taken[key] = take(item, path ? `${path}.${key}` : key);
    }
    return taken;
  };

/** Any keys, all values alike; `__proto__` is no key. */
export const dictionaryOf =
  (take: Take): Take =>
  (value, path) => {
    const taken: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(asObject(value, path))) {
      if (key !== "__proto__") taken[key] = take(item, `${path}.${key}`);
    }
    return taken;
  };
