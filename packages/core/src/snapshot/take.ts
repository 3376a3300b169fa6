import { isDay } from "../day/is-day.js";
import { httpUrlPattern } from "./http-url.js";
import { listLengthLimit } from "./limits.js";
import { records } from "./records.js";
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

/**
 * Takes over a value that may be anything, as a type of `records` says: returns a copy that holds
 * what is known and nothing else. A link that may not be one is left out, and its place is added to
 * `dropped`: the figure beside it is still true.
 *
 * @throws {Refusal} `snapshot-invalid` at the first place where it is something else.
 */
export function take(value: unknown, type: string, path = "", dropped: string[] = []): unknown {
  const refuseUnless = (holds: boolean): void => {
    if (!holds) throw new Refusal("snapshot-invalid", { path: path.slice(1), expected: type });
  };
  const item = type.slice(0, -2);
  if (type.endsWith("[]")) {
    refuseUnless(Array.isArray(value) && value.length <= listLengthLimit);
    return Array.from(value as unknown[], (entry, index) =>
      take(entry, item, `${path}[${index}]`, dropped),
    );
  }
  const given = Object(value) as Readonly<Record<string, unknown>>;
  // The keys of a dictionary are the file's own, and may hold any sign.
  const fields = type.endsWith("{}")
    ? Object.keys(given).map((key) => [item, key])
    : (records[type + String(given["kind"])] ?? records[type])?.split(" ").map((field) => {
        const [name = "", fieldType = "text"] = field.split(":");
        return [fieldType, ...name.split("?")];
      });
  if (!fields) {
    refuseUnless(isScalar(value, type));
    return value;
  }
  refuseUnless(given === value && !Array.isArray(value));
  const taken: Record<string, unknown> = {};
  for (const [fieldType, key, fallback] of fields as [string, string, string?][]) {
    const own = given[key] === undefined ? fallback || undefined : given[key];
    const at = `${path}.${key}`;
    // An entry named `__proto__` falls away here: a text or number cannot become a prototype.
    if (fieldType === "http" && typeof own === "string" && !httpUrlPattern.test(own))
      dropped.push(at.slice(1));
    else if (own !== undefined || fallback === undefined)
      taken[key] = take(own, fieldType, at, dropped);
  }
  refuseUnless(type !== "Figure" || "place" in taken !== "cluster" in taken);
  return taken;
}
