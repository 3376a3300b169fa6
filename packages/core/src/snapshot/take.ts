import { isDay } from "../day/is-day.js";
import { httpUrlPattern } from "./http-url.js";
import { listLengthLimit } from "./limits.js";
import { recordFields, type Field } from "./record-fields.js";
import { schemaVersionPattern } from "./schema-version.js";
import { Refusal } from "./snapshot-problem.js";

function isScalar(value: unknown, type: string): boolean {
  if (type === "flag") return typeof value === "boolean";
  if (type === "count") return Number.isSafeInteger(value) && (value as number) >= 0;
  if (type === "param" && Number.isFinite(value)) return true;
  if (type === "day|null" && value === null) return true;
  if (typeof value !== "string") return false;
  if (type === "day" || type === "day|null") return isDay(value);
  if (type === "version") return schemaVersionPattern.test(value);
  return /text|param|http/.test(type) || type.split("|").includes(value);
}

function refuse(path: string, expected: string): never {
  throw new Refusal("snapshot-invalid", { path: path.slice(1), expected });
}

/**
 * Takes over a value that may be anything, as a type of `records` says: returns a copy that holds
 * what is known and nothing else. A link that may not be one is left out, and its place is added to
 * `dropped`: the figure beside it is still true.
 *
 * @throws {Refusal} `snapshot-invalid` at the first place where it is something else.
 */
export function take(value: unknown, type: string, path = "", dropped: string[] = []): unknown {
  const item = type.slice(0, -2);
  if (type.endsWith("[]")) {
    if (!Array.isArray(value) || value.length > listLengthLimit) refuse(path, type);
    return Array.from(value as unknown[], (entry, index) =>
      take(entry, item, `${path}[${index}]`, dropped),
    );
  }
  const isDictionary = type.endsWith("{}");
  // Most values are scalars: they must not wait for what records need.
  if (!isDictionary && !(type in recordFields)) {
    if (!isScalar(value, type)) refuse(path, type);
    return value;
  }
  const given = Object(value) as Readonly<Record<string, unknown>>;
  if (given !== value || Array.isArray(value)) refuse(path, type);
  // The keys of a dictionary are the file's own, and may hold any sign.
  const fields = isDictionary
    ? Object.keys(given).map((key): Field => [item, key])
    : ((recordFields[type + String(given["kind"])] ?? recordFields[type]) as readonly Field[]);
  const taken: Record<string, unknown> = {};
  for (const [fieldType, key, fallback] of fields) {
    const own = given[key] === undefined ? fallback || undefined : given[key];
    const at = `${path}.${key}`;
    // An entry named `__proto__` falls away here: a text or number cannot become a prototype.
    if (fieldType === "http" && typeof own === "string" && !httpUrlPattern.test(own))
      dropped.push(at.slice(1));
    else if (own !== undefined || fallback === undefined)
      taken[key] = take(own, fieldType, at, dropped);
  }
  if (type === "Figure" && "place" in taken === "cluster" in taken) refuse(path, type);
  return taken;
}
