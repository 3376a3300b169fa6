import type { CataloguePart } from "./catalogue-entry.js";

/** What can be wrong or questionable in published figures, alone and beside each other. */
export const figureIssues = {
  "numerator-above-denominator": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): ${p["value"]} trên ${p["of"]}, tử số lớn hơn mẫu số. Hãy kiểm tra hai số với nguồn.`,
    en: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): ${p["value"]} of ${p["of"]}, the numerator is above the denominator. Check both numbers with the source.`,
  },
  "plan-ratio-as-share": {
    severity: "error",
    certainty: "probable",
    vi: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): ${p["value"]}/${p["of"]} không thể là một phần của tổng số; ${p["of"]} có lẽ là chỉ tiêu kế hoạch. Nếu đúng, hãy ghi loại mẫu số là "plan" (kế hoạch).`,
    en: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): ${p["value"]}/${p["of"]} cannot be a part of a whole; ${p["of"]} is probably the target of a plan. If so, set the kind of the denominator to "plan".`,
  },
  "denominator-differs": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): mẫu số ghi ${p["of"]}, nhưng khi đó có ${p["expected"]} tỉnh, thành phố. Hãy kiểm tra mẫu số và ngày; nếu nguồn in sai, để trống mẫu số và giữ nguyên câu trích.`,
    en: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): the denominator is ${p["of"]}, but there were ${p["expected"]} provinces then. Check denominator and day; if the source is wrong, leave the denominator empty and keep the quotation.`,
  },
  "whole-edition-differs": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): mẫu số ${p["of"]} được ghi theo thời ${p["edition"]}, nhưng số này chỉ có thể theo thời ${p["expected"]}. Hãy kiểm tra ngày và cột Đơn vị hành chính (63/34).`,
    en: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): the denominator ${p["of"]} is given for the time of ${p["edition"]}, but can only be of the time of ${p["expected"]}. Check the day and the edition column.`,
  },
  "places-above-all": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): ghi ${p["value"]}, nhưng khi đó chỉ có ${p["expected"]} tỉnh, thành phố. Hãy kiểm tra số này và ngày với nguồn.`,
    en: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): ${p["value"]} are given, but there were only ${p["expected"]} provinces then. Check number and day with the source.`,
  },
  "cluster-size-differs": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `${p["cluster"]}: nguồn ghi ${p["stated"]} tỉnh nhưng chỉ biết tên ${p["known"]}. Tỷ lệ vẫn tính trên ${p["stated"]}; hãy bổ sung tên tỉnh nếu có nguồn.`,
    en: (p) =>
      `${p["cluster"]}: the source states ${p["stated"]} provinces, but only ${p["known"]} are known by name. Shares stay of ${p["stated"]}; add the missing names when a source gives them.`,
  },
  "cluster-not-on-day": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `${p["cluster"]}, ${p["asOf"]}: các tỉnh của cụm thuộc danh sách ${p["edition"]}, không phải danh sách của ngày đó. Hãy kiểm tra ngày và cụm; nếu cụm đã được chia lại, hãy dùng cụm của thời đó.`,
    en: (p) =>
      `${p["cluster"]}, ${p["asOf"]}: the provinces of the cluster are of the list of ${p["edition"]}, which is not the one of that day. Check day and cluster; if the clusters were formed anew, use the one of that time.`,
  },
  "cluster-of-other-year": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["cluster"]}: danh sách tỉnh của cụm là của ngày ${p["listed"]}, còn số liệu là của ngày ${p["asOf"]}. Tỷ lệ vẫn tính trên ${p["stated"]} tỉnh; hãy kiểm tra khi đó cụm có những tỉnh nào.`,
    en: (p) =>
      `${p["cluster"]}: its provinces are those of ${p["listed"]}, and the figure is of ${p["asOf"]}. Shares stay of ${p["stated"]}; check which provinces it had then.`,
  },
  "parts-above-whole": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}, ${p["asOf"]}: "${p["partMeasure"]}" là ${p["part"]}, lớn hơn "${p["wholeMeasure"]}" là ${p["whole"]}, trong khi phần không thể lớn hơn tổng. Hãy kiểm tra hai số với nguồn.`,
    en: (p) =>
      `${p["place"]}, ${p["asOf"]}: "${p["partMeasure"]}" is ${p["part"]}, above "${p["wholeMeasure"]}", ${p["whole"]}, and a part cannot be more than the whole. Check both with their sources.`,
  },
  "parts-do-not-add": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}, ${p["asOf"]}: các phần cộng lại là ${p["sum"]}, nhưng tổng ghi ${p["whole"]}. Hãy kiểm tra từng phần và tổng.`,
    en: (p) =>
      `${p["place"]}, ${p["asOf"]}: the parts add up to ${p["sum"]}, but the whole is given as ${p["whole"]}. Check the parts and the whole.`,
  },
  "stock-falls": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `${p["measure"]} (${p["place"]}) giảm từ ${p["before"]} (${p["beforeDay"]}) xuống ${p["after"]} (${p["afterDay"]}) mà không có số liệu giải thể. Hãy kiểm tra hai số, hoặc bổ sung số câu lạc bộ giải thể.`,
    en: (p) =>
      `${p["measure"]} (${p["place"]}) fall from ${p["before"]} (${p["beforeDay"]}) to ${p["after"]} (${p["afterDay"]}) with no dissolutions reported. Check both numbers, or add the dissolved clubs.`,
  },
  "stock-flow-mixed": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `"${p["measure"]}" (${p["place"]}) là số hiện có vào một ngày, nhưng ${p["value"]} lại được ghi cho cả thời gian từ ${p["from"]} đến ${p["asOf"]}. Nếu đó là số phát sinh, hãy chọn chỉ tiêu "mới"; nếu không, bỏ "Từ ngày".`,
    en: (p) =>
      `"${p["measure"]}" (${p["place"]}) is what there is on a day, but ${p["value"]} is given for the time from ${p["from"]} to ${p["asOf"]}. If it counts what was added, choose the measure of new ones; if not, remove the first day.`,
  },
  "flow-and-stocks-disagree": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `${p["place"]}: ${p["end"]} câu lạc bộ vào ${p["endDay"]}, trong đó ${p["added"]} thành lập mới từ ${p["from"]}, cho thấy lúc đầu có ${p["implied"]}; nhưng số công bố quanh ngày đó là ${p["start"]} (${p["startDay"]}). Hãy giữ cả ba số và nêu rõ chỗ chưa khớp.`,
    en: (p) =>
      `${p["place"]}: ${p["end"]} clubs on ${p["endDay"]}, of them ${p["added"]} new since ${p["from"]}, imply ${p["implied"]} at the start, but ${p["start"]} (${p["startDay"]}) was published. Keep all three and say that they do not fit.`,
  },
  "share-differs-from-percent": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): ${p["value"]} trên ${p["of"]} là ${p["computed"]} %, nhưng nguồn in ${p["printed"]} %. Số và tỷ lệ không khớp; hãy xem lại nguồn, khi trích dẫn nên dùng số.`,
    en: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): ${p["value"]} of ${p["of"]} is ${p["computed"]} %, but the source prints ${p["printed"]} %. Look at the source again, and quote the numbers rather than the percentage.`,
  },
  "percentages-do-not-add": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]}, ${p["asOf"]}: các phần của cùng tổng số ${p["of"]} được in là ${p["percentages"]}, cộng lại thành ${p["sum"]} % chứ không phải 100 %. Hãy dùng các số, không dùng tỷ lệ in.`,
    en: (p) =>
      `${p["place"]}, ${p["asOf"]}: the parts of one whole of ${p["of"]} are printed as ${p["percentages"]}, which makes ${p["sum"]} % and not 100 %. Use the numbers, not the printed percentages.`,
  },
  "sources-disagree": {
    severity: "warning",
    certainty: "certain",
    vi: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): "${p["sourceA"]}" ghi ${p["valueA"]}, "${p["sourceB"]}" ghi ${p["valueB"]}. Cả hai đều được giữ; hãy kiểm tra ngày và chỉ tiêu của từng nguồn.`,
    en: (p) =>
      `${p["measure"]} (${p["place"]}, ${p["asOf"]}): "${p["sourceA"]}" gives ${p["valueA"]}, "${p["sourceB"]}" gives ${p["valueB"]}. Both are kept; check day and measure of each source.`,
  },
  "members-unlike-clubs": {
    severity: "warning",
    certainty: "probable",
    // One code for two signs of one thing: members and clubs are not of one scope.
    vi: (p) =>
      p["before"] === undefined
        ? `${p["place"]}, ${p["asOf"]}: ${p["members"]} thành viên trong ${p["clubs"]} câu lạc bộ là ${p["perClub"]} người mỗi câu lạc bộ, ngoài khoảng thường gặp ${p["lowest"]}-${p["highest"]}. Hãy kiểm tra hai số có cùng ngày và cùng phạm vi không.`
        : `${p["place"]}: số thành viên bình quân mỗi câu lạc bộ đổi từ ${p["before"]} (${p["beforeDay"]}) thành ${p["after"]} (${p["afterDay"]}), ${p["change"]}. Số thành viên và số câu lạc bộ có lẽ không cùng phạm vi; hãy kiểm tra nguồn.`,
    en: (p) =>
      p["before"] === undefined
        ? `${p["place"]}, ${p["asOf"]}: ${p["members"]} members in ${p["clubs"]} clubs are ${p["perClub"]} a club, outside the usual ${p["lowest"]}-${p["highest"]}. Check that both numbers are of one day and one scope.`
        : `${p["place"]}: members per club go from ${p["before"]} (${p["beforeDay"]}) to ${p["after"]} (${p["afterDay"]}), ${p["change"]}. Members and clubs are probably not of one scope; check the sources.`,
  },
  "age-base-differs": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `Chỉ tiêu là "${p["measure"]}" nhưng câu trích đếm từ ${p["quotedAge"]} tuổi. Hãy chọn chỉ tiêu đúng độ tuổi.`,
    en: (p) =>
      `The measure is "${p["measure"]}", but the quotation counts from the age of ${p["quotedAge"]}. Choose the measure of that age.`,
  },
  "scheme-number-unknown": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `Câu trích nhắc đến số ${p["number"]}, không phải số của Đề án nào đã biết (${p["known"]}); có thể nguồn in nhầm.`,
    en: (p) =>
      `The quotation names the number ${p["number"]}, which is no known scheme (${p["known"]}); the source may have misprinted it.`,
  },
  "edition-differs": {
    severity: "warning",
    certainty: "probable",
    // `then` is told where the place had not begun and none of its name was there yet.
    vi: (p) =>
      `${p["place"]} của số liệu ngày ${p["asOf"]} được hiểu theo thời ${p["edition"]}, nhưng ngày đó là thời ${p["expected"]}${p["then"] === undefined ? " và cũng có nơi cùng tên" : `, khi nơi này còn là ${p["then"]}`}, có thể với địa giới khác. Hãy kiểm tra cột Đơn vị hành chính (63/34).`,
    en: (p) =>
      `${p["place"]} in a figure of ${p["asOf"]} is taken for the one of the time of ${p["edition"]}, but that day is of the time of ${p["expected"]}, ${p["then"] === undefined ? "which has a place of that name" : `when it was ${p["then"]}`}, perhaps with other borders. Check the edition column.`,
  },
  "place-not-on-day": {
    severity: "note",
    certainty: "certain",
    vi: (p) =>
      `${p["place"]} của thời ${p["edition"]} không còn trong danh sách tỉnh, thành phố ngày ${p["asOf"]}. Số liệu vẫn được giữ theo địa giới cũ và không so với tỉnh có địa giới khác.`,
    en: (p) =>
      `${p["place"]} of the time of ${p["edition"]} is not among the provinces of ${p["asOf"]}. The figure keeps those borders and is not compared with a province of other borders.`,
  },
  "future-day": {
    severity: "error",
    certainty: "certain",
    vi: (p) =>
      `Số liệu ghi ngày ${p["asOf"]}, sau ngày chốt số liệu ${p["cutOff"]}. Hãy kiểm tra ngày.`,
    en: (p) => `The figure is of ${p["asOf"]}, after the cut-off of ${p["cutOff"]}. Check the day.`,
  },
  "impossible-jump": {
    severity: "warning",
    certainty: "probable",
    vi: (p) =>
      `${p["measure"]} (${p["place"]}) đi từ ${p["before"]} (${p["beforeDay"]}) đến ${p["after"]} (${p["afterDay"]}): thay đổi quá nhanh để tin được. Hãy kiểm tra có thừa hoặc thiếu chữ số, nhầm đơn vị không.`,
    en: (p) =>
      `${p["measure"]} (${p["place"]}) go from ${p["before"]} (${p["beforeDay"]}) to ${p["after"]} (${p["afterDay"]}), too fast to be believed. Look for a digit too many or too few, or another unit.`,
  },
} as const satisfies CataloguePart;
