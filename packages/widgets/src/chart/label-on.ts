import type { Language } from "@ishc/core";
import type { PackedGeometry, PackedUnit } from "@ishc/core/outlines";

/** What a unit is called on a day, short and with its type: `Huế`, `thành phố Huế`. */
export function labelOn(
  { unitTypes }: PackedGeometry,
  unit: PackedUnit,
  day: string,
  language: Language,
): { readonly name: string; readonly label: string } {
  const {
    [language]: name,
    type,
    full,
  } = unit.changes?.filter(({ from }) => from <= day).at(-1) ?? unit;
  const pattern = unitTypes[type]?.full[language] ?? "{name}";
  return { name, label: full?.[language] ?? pattern.replace("{name}", name) };
}
