import type { Language } from "@ishc/core";
import type { ProgressStatus } from "@ishc/core/progress";
import type { Freshness } from "./freshness.js";

/** How a figure stands to its target and its rhythm, in words. */
export interface JudgingTexts {
  readonly target: string;
  readonly by: string;
  readonly decision: string;
  readonly statuses: Readonly<Record<ProgressStatus, string>>;
  readonly approximate: string;
  readonly remaining: string;
  readonly perMonth: string;
  readonly perYear: string;
  readonly expected: string;
  readonly bar: string;
  readonly barExpected: string;
  readonly late: Readonly<Record<Exclude<Freshness, "fresh">, string>>;
}

export const judgingTexts: Readonly<Record<Language, JudgingTexts>> = {
  vi: {
    target: "Mục tiêu: {count}",
    by: " đến {day}",
    decision: " (Quyết định {decision})",
    statuses: {
      "no-target": "Chưa có mục tiêu để so sánh.",
      "no-data": "Chưa có số liệu để so với mục tiêu.",
      met: "Đã đạt mục tiêu.",
      "not-due": "Chưa đến thời gian thực hiện.",
      incomplete: "Chưa đủ số liệu để kết luận.",
      missed: "Không đạt mục tiêu đúng hạn.",
      open: "Chưa đủ căn cứ để nói nhanh hay chậm.",
      ahead: "Nhanh hơn tiến độ.",
      "on-track": "Đúng tiến độ.",
      behind: "Chậm so với tiến độ.",
      "far-behind": "Chậm nhiều so với tiến độ.",
    },
    approximate: "Kết luận gần đúng, vì có số không chính xác.",
    remaining: "Còn {count} nữa mới đạt.",
    perMonth: "Cần trung bình {count} mỗi tháng.",
    perYear: "Cần trung bình {count} mỗi năm.",
    expected: "Nếu chia đều theo thời gian, đến ngày của số liệu phải có {count}.",
    bar: "Đạt {share} mục tiêu",
    barExpected: ", chia đều theo thời gian là {share}",
    late: {
      due: "Đã đến kỳ cập nhật, đang chờ số liệu mới.",
      stale: "Số liệu đã cũ: quá kỳ cập nhật mà chưa có số mới.",
    },
  },
  en: {
    target: "Target: {count}",
    by: " by {day}",
    decision: " (Decision {decision})",
    statuses: {
      "no-target": "There is no target to compare with.",
      "no-data": "There is no figure to compare with the target yet.",
      met: "The target is met.",
      "not-due": "Its period has not begun.",
      incomplete: "Too little is known to judge.",
      missed: "The target was not met in time.",
      open: "Too little is known to call it fast or slow.",
      ahead: "Ahead of schedule.",
      "on-track": "On schedule.",
      behind: "Behind schedule.",
      "far-behind": "Far behind schedule.",
    },
    approximate: "This is approximate, because a number in it is not exact.",
    remaining: "{count} more to go.",
    perMonth: "This takes {count} a month on average.",
    perYear: "This takes {count} a year on average.",
    expected: "Spread evenly over time, it would be {count} by the day of the figure.",
    bar: "{share} of the target",
    barExpected: ", spread evenly over time {share}",
    late: {
      due: "An update is due; new figures are awaited.",
      stale: "Out of date: the update is overdue.",
    },
  },
};
