import type { Day, Scheme, SchemeId, Source, SourceId } from "@ishc/core";

const text: Source = {
  id: "1648-text" as SourceId,
  kind: "government",
  title: "Quyết định 1648/QĐ-TTg năm 2025 (phần đầu văn bản)",
  publisher: "nhansu.vn",
  url: "https://nhansu.vn/van-ban-phap-luat/Quyet-dinh-1648-QD-TTg-2025-De-an-nhan-rong-cau-lac-bo-lien-the-he-tu-giup-nhau-den-2035-668081.html",
  published: null,
};

const to2035: Source = {
  id: "1648-to-2035" as SourceId,
  kind: "press",
  title: "Mở rộng độ bao phủ mạng lưới câu lạc bộ Liên thế hệ tự giúp nhau",
  publisher: "vjs.vietnam.vn",
  url: "https://vjs.vietnam.vn/en/mo-rong-do-bao-phu-mang-luoi-cau-lac-bo-lien-the-he-tu-giup-nhau",
  published: null,
};

const to2030: Source = {
  id: "1648-to-2030" as SourceId,
  kind: "press",
  title: "Vietnam ampliará la red de autoayuda intergeneracional con 12.000 nuevos clubes",
  publisher: "entremayores.es",
  url: "https://entremayores.es/internacional/vietnam-ampliara-la-red-de-autoayuda-intergeneracional-con-12-000-nuevos-club",
  published: null,
};

export const scheme1648Sources: readonly Source[] = [text, to2035, to2030];

const by2030 = "2030-12-31" as Day;
const by2035 = "2035-12-31" as Day;
const percent = (numerator: number) => ({ numerator, denominator: 100 });
const oneToThreeClubs = {
  vi: "xã, phường có ít nhất 1-3 câu lạc bộ hoạt động đúng quy định",
  en: "communes and wards with at least 1-3 clubs that work to the rules",
};

/** Decision 1648/QĐ-TTg of 1 August 2025. Its targets for 2031-2035 alone were not found. */
export const scheme1648: Scheme = {
  id: "1648" as SchemeId,
  decision: "1648/QĐ-TTg",
  name: {
    vi: "Đề án nhân rộng câu lạc bộ Liên thế hệ tự giúp nhau đến năm 2035",
    en: "Scheme to replicate the intergenerational self-help club until 2035",
  },
  approved: "2025-08-01" as Day,
  period: { firstYear: 2025, lastYear: 2035 },
  window: { from: "2025-08-01" as Day, to: by2035 },
  targets: [
    {
      id: "1648-new-clubs",
      kind: "count",
      measure: "new_clubs",
      value: 12_000,
      qualifier: "at-least",
      qualifierBasis: "stated",
      by: by2035,
      sources: [to2035.id],
    },
    {
      id: "1648-kept-up",
      kind: "share",
      measure: "clubs_kept_up_share",
      basis: "clubs",
      share: percent(100),
      qualifier: "exact",
      qualifierBasis: "stated",
      by: by2035,
      sources: [to2035.id],
    },
    {
      id: "1648-new-clubs-2030",
      kind: "count",
      measure: "new_clubs",
      value: 6000,
      qualifier: "at-least",
      qualifierBasis: "stated",
      by: by2030,
      sources: [to2030.id],
    },
    {
      id: "1648-older-members-2030",
      kind: "count",
      measure: "members_60_new_clubs",
      value: 300_000,
      qualifier: "at-least",
      qualifierBasis: "stated",
      by: by2030,
      sources: [to2030.id],
    },
    {
      id: "1648-older-women-2030",
      kind: "range",
      measure: "older_women_share",
      lowest: percent(50),
      highest: percent(60),
      qualifier: "exact",
      qualifierBasis: "stated",
      by: by2030,
      sources: [to2030.id],
    },
    {
      id: "1648-lowland-2030",
      kind: "share",
      measure: "lowland_communes_with_club_share",
      basis: "lowland-communes",
      share: percent(100),
      qualifier: "at-least",
      qualifierBasis: "assumed",
      by: by2030,
      sources: [to2030.id],
      note: oneToThreeClubs,
    },
    {
      id: "1648-upland-2030",
      kind: "share",
      measure: "upland_communes_with_club_share",
      basis: "upland-communes",
      share: percent(70),
      qualifier: "at-least",
      qualifierBasis: "assumed",
      by: by2030,
      sources: [to2030.id],
      note: oneToThreeClubs,
    },
  ],
  unknownTargets: [
    {
      measure: "targets_2031_2035",
      status: "partial",
      note: {
        vi: "chưa thấy văn bản quốc gia; kế hoạch của Gia Lai nâng lên 100 % vùng đồng bằng và 85 % vùng cao",
        en: "the national text was not seen; Gia Lai's plan rises to 100 % lowland and 85 % upland",
      },
      sources: [text.id],
    },
    { measure: "members_per_club", status: "not-found", sources: [text.id] },
    { measure: "members_with_loan_share", status: "not-found", sources: [text.id] },
    { measure: "clubs_both_funds_share", status: "not-found", sources: [text.id] },
  ],
  sources: [text.id, to2035.id, to2030.id],
};
