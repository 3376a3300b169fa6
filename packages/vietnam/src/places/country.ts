import type { Country, UnitTypeId } from "@ishc/core";

/** The whole country, as tables write it. */
export const country: Country = {
  type: "country" as UnitTypeId,
  short: { vi: "Cả nước", en: "Viet Nam" },
  full: { vi: "cả nước", en: "the whole country" },
  aliases: [
    { text: "country", kind: "spelling" },
    { text: "nationwide", kind: "popular" },
    { text: "Toàn quốc", kind: "popular" },
    { text: "Việt Nam", kind: "popular" },
    { text: "Trong cả nước", kind: "popular" },
  ],
};
