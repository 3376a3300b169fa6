import type { PackedGeometry } from "./packed-geometry.js";

/** Why outlines cannot be drawn. */
export type OutlinesProblem = "outlines-not-json" | "outlines-newer" | "outlines-invalid";

export type OutlinesReading =
  | { readonly ok: true; readonly geometry: PackedGeometry }
  | { readonly ok: false; readonly problem: OutlinesProblem };

/**
 * One line a record, its fields as `key:type`: no type is a text; `key?` may be missing; `Name[]` is a
 * list, `Name{}` a dictionary.
 */
const records: Readonly<Record<string, string>> = {
  Geometry:
    "format:number licence credit:Credit unitsPerKm:number width:number height:number " +
    "unitTypes:UnitType{} editions:Edition{} views?:View[] archipelagos:Archipelago[] " +
    "smallIslands:Island[] arcs",
  Credit: "short url full",
  Text: "vi en",
  UnitType: "full:Text",
  Edition: "name:Text from units:Unit{}",
  Unit: "vi en type full?:Text changes?:Label[] rings",
  Label: "from vi en type full?:Text",
  Frame: "x:number y:number width:number height:number",
  View: "id name:Text x:number y:number width:number height:number names?:number[]{}{}",
  Archipelago: "id name:Text units:string{} inset:Frame points:Point[]",
  Point: "name x:number y:number",
  Island: "name x:number y:number units:string{}",
};

function holds(value: unknown, type: string): boolean {
  if (type.endsWith("[]"))
    return Array.isArray(value) && value.every((entry) => holds(entry, type.slice(0, -2)));
  if (type === "number") return Number.isFinite(value);
  if (type === "string") return typeof value === "string";
  if (Object(value) !== value) return false;
  const given = value as Readonly<Record<string, unknown>>;
  if (type.endsWith("{}"))
    return Object.values(given).every((entry) => holds(entry, type.slice(0, -2)));
  return (records[type] ?? "").split(" ").every((field) => {
    const [key = "", fieldType = "string"] = field.split(/\??:/);
    return (given[key] === undefined && field.includes("?")) || holds(given[key], fieldType);
  });
}

/**
 * Reads outlines, from the text of a file or from a value that came another way. Never throws.
 *
 * @returns the outlines, or why they cannot be drawn: `outlines-not-json`, `outlines-newer` (a form
 *   after 1), `outlines-invalid`
 * @example
 * readOutlines("{}"); // => { ok: false, problem: "outlines-invalid" }
 */
export function readOutlines(input: unknown): OutlinesReading {
  let value = input;
  try {
    if (typeof input === "string") value = JSON.parse(input);
    if (Number((value as PackedGeometry | null)?.format) > 1)
      return { ok: false, problem: "outlines-newer" };
    return holds(value, "Geometry")
      ? { ok: true, geometry: value as PackedGeometry }
      : { ok: false, problem: "outlines-invalid" };
  } catch {
    // The parser of JSON spoke, or a value that defends itself: a getter, a proxy.
    return { ok: false, problem: value === input ? "outlines-not-json" : "outlines-invalid" };
  }
}
