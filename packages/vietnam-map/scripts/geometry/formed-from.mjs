import { gazetteer } from "@ishc/vietnam";

/** The codes of vn63 that each unit of vn34 is the union of, by code. */
export const formedFrom = Object.fromEntries(
  gazetteer.provinces
    .filter(({ edition }) => edition === "vn34")
    .map(({ code, formedFrom: parts }) => [code, parts.map((id) => id.split(":")[1])]),
);
