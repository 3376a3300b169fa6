import type { Day, Scheme, SchemeId, Source, SourceId } from "@ishc/core";

const text: Source = {
  id: "1533-text" as SourceId,
  kind: "government",
  title: "Decision 1533/QĐ-TTg (opening of the text)",
  publisher: "vanbanphapluat.co",
  url: "https://vanbanphapluat.co/decision-1533-qd-ttg-approval-of-project-on-intergenerational-self-help-club-expansion",
  published: null,
};

const report: Source = {
  id: "1533-report" as SourceId,
  kind: "donor",
  title: "Viet Nam: plan to expand the club model nationwide",
  publisher: "HelpAge network (ageingasia.org)",
  url: "https://ageingasia.org/vietnam-plan-to-expand-intergenerational-self-help-club-model-nationwide/",
  published: null,
};

export const scheme1533Sources: readonly Source[] = [text, report];

/** Decision 1533/QĐ-TTg of 2 August 2016. Only its opening was seen; targets come from a report of it. */
export const scheme1533: Scheme = {
  id: "1533" as SchemeId,
  decision: "1533/QĐ-TTg",
  name: {
    vi: "Đề án nhân rộng mô hình câu lạc bộ Liên thế hệ tự giúp nhau giai đoạn 2016-2020",
    en: "Scheme to replicate the intergenerational self-help club, 2016-2020",
  },
  approved: "2016-08-02" as Day,
  period: { firstYear: 2016, lastYear: 2020 },
  window: { from: "2016-08-02" as Day, to: "2020-08-30" as Day },
  targets: [
    {
      id: "1533-new-clubs",
      kind: "count",
      measure: "new_clubs",
      value: 3200,
      qualifier: "at-least",
      qualifierBasis: "stated",
      by: "2020-12-31" as Day,
      sources: [report.id],
    },
  ],
  unknownTargets: [
    {
      measure: "provinces_with_club",
      status: "partial",
      note: {
        vi: 'trang ghi "ít nhất 65 tỉnh, thành phố", không thể có khi cả nước có 63; có lẽ là tỷ lệ phần trăm, chưa kiểm chứng được',
        en: 'the page says "at least 65 provinces and cities", impossible with 63; probably a percentage, not verified',
      },
      sources: [report.id],
    },
    { measure: "members", status: "not-found", sources: [text.id] },
    {
      measure: "new_clubs_by_phase",
      status: "not-found",
      note: {
        vi: "Đề án của tỉnh Sơn La chia hai giai đoạn 2016-2017 và 2018-2020, nên Quyết định có lẽ cũng vậy",
        en: "Sơn La's own scheme is split into 2016-2017 and 2018-2020, which suggests the same of the decision",
      },
      sources: [text.id],
    },
  ],
  sources: [text.id, report.id],
};
