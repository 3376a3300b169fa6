import { isDay } from "../day/is-day.js";
import { httpUrlPattern } from "./http-url.js";
import { listLengthLimit } from "./limits.js";
import { records, wordLists } from "./shape.js";

/** Something in a file is not what it must be. Never leaves `readSnapshot`. */
export class Unexpected extends Error {
  declare readonly path: string;
  /** A type of `records`, or the words it may be: `exact | over`. */
  declare readonly expected: string;

  constructor(path: string, expected: string) {
    super();
    this.path = path.slice(1);
    this.expected = expected;
  }
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === "string";

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  day: (value) => isText(value) && isDay(value),
  "day|null": (value) => value === null || (isText(value) && isDay(value)),
  url: (value) => isText(value) && httpUrlPattern.test(value),
  count: isCount,
  positive: (value) => isCount(value) && value > 0,
  param: (value) => isText(value) || Number.isFinite(value),
  flag: (value) => typeof value === "boolean",
};

/**
 * Takes over a value that may be anything, as `type` of `records` says: returns a copy that holds
 * what is known and nothing else.
 *
 * @throws {Unexpected} at the first place where it is something else.
 */
export function take(value: unknown, type: string, path: string): unknown {
  const given = Object(value) as Readonly<Record<string, unknown>>;
  const item = type.slice(0, -2);
  const words = wordLists[type];
  const check = words ? (word: unknown) => words.includes(word as string) : checks[type];
  const isList = type.endsWith("[]");
  const fields = type.endsWith("{}")
    ? Object.keys(given).map((key) => `${key}:${item}`)
    : (records[type] ?? records[type + String(given["kind"])])?.split(" ");

  const holds = check
    ? check(value)
    : isList
      ? Array.isArray(value) && value.length <= listLengthLimit
      : fields && given === value && !Array.isArray(value);
  if (!holds) throw new Unexpected(path, words?.join(" | ") ?? type);

  if (isList) {
    return Array.from(value as unknown[], (entry, index) => take(entry, item, `${path}[${index}]`));
  }
  if (!fields) return value;

  const taken: Record<string, unknown> = {};
  for (const field of fields) {
    const [, key = "", optional, fallback, fieldType = "text"] =
      /^(.+?)(\?)?(?:=(\w+))?(?::(.+))?$/.exec(field) ?? [];
    const own = Object.hasOwn(given, key) ? given[key] : fallback;
    // An entry named `__proto__` falls away here: a text or number cannot become a prototype.
    if (own !== undefined || !optional) taken[key] = take(own, fieldType, `${path}.${key}`);
  }
  if (type === "Figure" && "place" in taken === "cluster" in taken) {
    throw new Unexpected(path, "place | cluster");
  }
  return taken;
}
