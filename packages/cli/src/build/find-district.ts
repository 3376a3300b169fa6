import { toPartName } from "@ishc/core";
import { communes } from "@ishc/vietnam/communes";
import { UsageError } from "../command/usage-error.js";

/**
 * The district that is meant, as the list of former communes writes it: "H. Cao Lộc" is "Huyện Cao
 * Lộc". Nothing else than the name of a district gets into a tally.
 *
 * @throws {UsageError} when there is none of the name, or a town and a district share it.
 */
export function findDistrict(written: string): string {
  const part = toPartName(written);
  const named = new Map(
    communes.formerCommunes.map(({ district }) => [toPartName(district), district]),
  );
  const exact = named.get(part);
  if (exact !== undefined) return exact;
  const [only, ...others] = [...named].filter(([name]) => part !== "" && name.endsWith(`-${part}`));
  if (only && others.length === 0) return only[1];
  throw only
    ? severalDistricts(written, [only, ...others].map(([, district]) => district).join(", "))
    : withoutDistrict(written);
}

const withoutDistrict = (written: string) =>
  new UsageError({
    vi: `không có quận, huyện nào tên "${written}". Hãy viết tên sau "--district" như "huyện Cao Lộc".`,
    en: `there is no district named "${written}". Write its name behind "--district", like "huyện Cao Lộc".`,
  });
const severalDistricts = (written: string, names: string) =>
  new UsageError({
    vi: `"${written}" có thể là ${names}. Hãy ghi rõ quận, huyện, thị xã hay thành phố.`,
    en: `"${written}" may be ${names}. Write which of them it is.`,
  });
