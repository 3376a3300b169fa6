import type { Language } from "@ishc/core";
import type { MapMode } from "./map-mode.js";

/** The words of a map. */
export interface ChartTexts {
  readonly noEdition: string;
  readonly noCluster: string;
  readonly noMode: string;
  readonly ratio: string;
  readonly below: string;
  readonly between: string;
  readonly belowNext: string;
  readonly from: string;
  readonly published: string;
  readonly noData: string;
  readonly noTarget: string;
  readonly named: string;
  readonly notNamed: string;
  readonly chosen: string;
  readonly notChosen: string;
  readonly ofTarget: string;
  readonly since: string;
  readonly days: string;
  readonly whole: string;
  readonly otherEdition: string;
  readonly notDrawn: string;
  readonly andMore: string;
  readonly manySources: string;
  readonly statedSize: string;
  readonly periodsDiffer: string;
  readonly place: string;
  readonly value: string;
  readonly target: string;
  readonly summary: string;
  /** After "6 of 34", by mode. */
  readonly knownOf: Readonly<Record<MapMode, string>>;
  readonly highest: string;
  readonly lowest: string;
  readonly islandsAre: string;
  readonly disclaimer: string;
  readonly places: string;
  readonly onePlace: string;
}

export const chartTexts: Readonly<Record<Language, ChartTexts>> = {
  vi: {
    noEdition: "Bản đồ không có phần “{edition}”. Dùng một trong: {known}.",
    noCluster: "Tệp số liệu không có cụm “{cluster}”.",
    noMode: "Không hiểu mode: “{mode}”. Dùng một trong: {known}.",
    ratio: "{title}: so với mục tiêu của địa phương",
    below: "dưới {next}",
    between: "{from}–{last}",
    belowNext: "{from} – dưới {next}",
    from: "từ {from}",
    published: "đã công bố số liệu",
    noData: "chưa có số liệu công bố",
    noTarget: "chưa thấy mục tiêu",
    named: "được nêu tên trong nguồn",
    notNamed: "không được nêu tên",
    chosen: "được chọn",
    notChosen: "nơi khác",
    ofTarget: "{value} trên mục tiêu {target} ({share})",
    since: "từ {from} đến {day}",
    days: "{first} – {last}, tùy nơi",
    whole: "Cả nước",
    otherEdition: "Số liệu công bố theo địa giới khác, vẽ được vì ranh giới không đổi: {names}.",
    notDrawn:
      "Có số liệu nhưng không vẽ được, vì là của đơn vị theo địa giới khác: {names}. Không cộng gộp hay chia tách.",
    andMore: "và {count} nơi khác",
    manySources: "{names} và {count} nguồn khác, ghi trong bảng số liệu",
    statedSize: "Nguồn nói cụm có {stated} tỉnh, thành phố nhưng chỉ nêu tên {known}.",
    periodsDiffer:
      "Số liệu của các nơi tính từ những ngày khác nhau, không so sánh trực tiếp được.",
    place: "Địa bàn",
    value: "Giá trị",
    target: "Mục tiêu",
    knownOf: {
      count: "nơi đã công bố số liệu",
      published: "nơi đã công bố số liệu",
      ratio: "nơi có mục tiêu và số liệu",
      members: "nơi được nêu",
    },
    summary: "Bản đồ {count} tỉnh, thành phố ({classes}).",
    highest: " Cao nhất: {name}, {value}.",
    lowest: " Thấp nhất: {name}, {value}.",
    islandsAre: " Trên bản đồ có {names}.",
    disclaimer: "Bản đồ minh họa, không dùng làm căn cứ xác định địa giới hành chính.",
    places: "{count} nơi",
    onePlace: "{count} nơi",
  },
  en: {
    noEdition: "The map has no part “{edition}”. Use one of: {known}.",
    noCluster: "The data file has no cluster “{cluster}”.",
    noMode: "Unknown mode: “{mode}”. Use one of: {known}.",
    ratio: "{title}: against local targets",
    below: "under {next}",
    between: "{from}–{last}",
    belowNext: "{from} – under {next}",
    from: "{from} and more",
    published: "figure published",
    noData: "no published figure",
    noTarget: "no target found",
    named: "named in the source",
    notNamed: "not named",
    chosen: "chosen",
    notChosen: "elsewhere",
    ofTarget: "{value} of a target of {target} ({share})",
    since: "from {from} to {day}",
    days: "{first} – {last}, by place",
    whole: "Whole country",
    otherEdition:
      "Published for another division of the country, drawn because these borders did not change: {names}.",
    notDrawn:
      "Published, but for units of another division, not drawn: {names}. Neither added nor divided.",
    andMore: "and {count} more",
    manySources: "{names} and {count} more, listed in the table",
    statedSize: "The source says that the cluster has {stated} provinces, and names only {known}.",
    periodsDiffer: "The figures count from different days and cannot be compared directly.",
    place: "Place",
    value: "Value",
    target: "Target",
    knownOf: {
      count: "places have published a figure",
      published: "places have published a figure",
      ratio: "places have a target and a figure",
      members: "places are named",
    },
    summary: "Map of {count} provinces ({classes}).",
    highest: " Highest: {name}, {value}.",
    lowest: " Lowest: {name}, {value}.",
    islandsAre: " On the map: {names}.",
    disclaimer: "An illustration, no evidence of where administrative borders run.",
    places: "{count} places",
    onePlace: "{count} place",
  },
};
