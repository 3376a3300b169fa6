import { activityAreas } from "../club/activity-areas.js";
import type { ClubRating } from "../club/club-rating.js";
import type { DayBasis, WholeKind } from "../figure/figure.js";
import type { Qualifier } from "../figure/qualifier.js";
import { measures, type MeasureId } from "../measure/measures.js";
import type { PlanKind } from "../plan/plan.js";
import type { Scheme, SchemeId } from "../scheme/scheme.js";
import { shareBases, type ShareBasis } from "../scheme/target.js";
import type { SourceKind } from "../source/source.js";
import { foldText } from "./fold-text.js";
import { mostKeptAnswers } from "./limits.js";
import { ownText } from "./own-text.js";

/** One value of a closed list: its id, and the words people write for it; the first is its Vietnamese name. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly words: readonly [string, ...string[]];
}

const listChoices = <Id extends string>(
  words: Readonly<Record<Id, readonly [string, ...string[]]>>,
): readonly Choice<Id>[] =>
  (Object.entries(words) as [Id, readonly [string, ...string[]]][]).map(([id, list]) => ({
    id,
    words: list,
  }));

export const qualifierChoices = listChoices<Qualifier>({
  exact: ["chính xác", "đúng"],
  over: ["hơn", "trên", "more than", "above"],
  "at-least": ["ít nhất", "tối thiểu", "trở lên", "at least"],
  nearly: ["gần", "gần bằng", "almost"],
  "at-most": ["nhiều nhất", "tối đa", "không quá", "at most"],
  about: ["khoảng", "xấp xỉ", "ước", "ước tính", "approximately", "around"],
});

export const dayBasisChoices = listChoices<DayBasis>({
  stated: ["nêu rõ", "nguồn nêu"],
  published: ["ngày đăng"],
  inferred: ["suy ra"],
  placeholder: ["ngày tạm", "tạm"],
});

export const sourceKindChoices = listChoices<SourceKind>({
  association: ["Hội", "Hội Người cao tuổi", "Hội NCT"],
  government: ["cơ quan nhà nước", "nhà nước", "chính quyền"],
  donor: ["nhà tài trợ", "tài trợ"],
  press: ["báo chí", "báo"],
  project: ["dự án"],
});

export const wholeKindChoices = listChoices<WholeKind>({
  places: ["đơn vị hành chính", "địa bàn", "tỉnh", "xã"],
  clubs: ["câu lạc bộ", "CLB"],
  members: ["thành viên", "hội viên"],
  plan: ["kế hoạch", "chỉ tiêu kế hoạch", "chỉ tiêu"],
});

export const planKindChoices = listChoices<PlanKind>({
  "de-an": ["Đề án", "scheme"],
  "ke-hoach": ["Kế hoạch", "plan"],
});

/** The prefixes of a part, as stored. */
export const partKinds = ["project", "district", "club"] as const;
export type PartKind = (typeof partKinds)[number];
export const partKindChoices = listChoices<PartKind>({
  project: ["dự án"],
  district: ["huyện", "quận", "thị xã", "quận/huyện"],
  club: ["câu lạc bộ", "CLB"],
});

export const clubRatingChoices = listChoices<ClubRating>({
  excellent: ["Xuất sắc"],
  good: ["Tốt", "Giỏi"],
  fair: ["Khá"],
  average: ["Trung bình", "TB", "Đạt"],
  weak: ["Yếu", "Kém"],
});

/** The eight areas by number, and by what offices call them. */
export const activityAreaChoices: readonly Choice[] = activityAreas.map(({ id, name, words }) => ({
  id: String(id),
  words: [name.vi, name.en, ...words],
}));

/** The national schemes by number, decision or name. */
export const schemeChoicesOf = (
  schemes: readonly Pick<Scheme, "id" | "decision" | "name">[],
): readonly Choice<SchemeId>[] =>
  schemes.map(({ id, decision, name }) => ({
    id,
    words: [
      `Đề án ${id}`,
      `ĐA ${id}`,
      `QĐ ${id}`,
      `Quyết định ${id}`,
      decision,
      `Quyết định ${decision}`,
      `QĐ ${decision}`,
      name.vi,
      name.en,
    ],
  }));

/** What offices write before the thing that is counted: "Số câu lạc bộ", "Tổng số thành viên". */
const countingWords = ["Số", "Tổng số", "Số lượng"];

export const measureChoices: readonly Choice<MeasureId>[] = (
  Object.entries(measures) as [MeasureId, (typeof measures)[MeasureId]][]
).map(
  ([
    id,
    {
      label: { vi, en },
    },
  ]) => {
    const names = [vi, vi.replace(/câu lạc bộ/i, "CLB")];
    const counted = names.flatMap((name) => [
      name,
      ...countingWords.map((word) => `${word} ${name}`),
    ]);
    return { id, words: [vi, ...counted, en, `Number of ${en}`] };
  },
);

/** A measure that only targets have: the share of places with a club. */
export interface ShareMeasureChoice extends Choice {
  readonly basis: ShareBasis;
}

const communeKinds: Readonly<Record<string, string>> = {
  communes: "xã, phường",
  "lowland-communes": "xã, phường vùng đồng bằng",
  "upland-communes": "xã, phường miền núi, biên giới, hải đảo",
  "rural-communes": "xã nông thôn",
  "urban-communes": "phường, thị trấn",
};

/** `provinces_with_club_share`, `communes_with_club_share`, and the latter for four kinds of commune. */
export const shareMeasureChoices: readonly ShareMeasureChoice[] = [
  {
    id: "provinces_with_club_share",
    basis: "provinces",
    words: ["Tỷ lệ tỉnh, thành phố có câu lạc bộ"],
  },
  ...shareBases
    .filter((basis) => Object.hasOwn(communeKinds, basis))
    .map((basis): ShareMeasureChoice => ({
      id: `${basis.replace("-", "_")}_with_club_share`,
      basis,
      words: [`Tỷ lệ ${communeKinds[basis] ?? basis} có câu lạc bộ`],
    })),
];

/** The choice whose id or one of whose words a text is, whatever its accents, case and spaces. */
export function findChoice<C extends Choice>(choices: readonly C[], text: string): C | undefined {
  const { words, asWritten } = wordsOf(choices) as ChoiceWords<C>;
  const known = asWritten.get(text);
  if (known) return known;
  const found = words.get(foldText(text));
  if (found && asWritten.size < mostKeptAnswers) asWritten.set(ownText(text), found);
  return found;
}

interface ChoiceWords<C extends Choice> {
  readonly words: ReadonlyMap<string, C>;
  /** As they were written before: a column has few ways of writing few values. */
  readonly asWritten: Map<string, C>;
}

/** The folded words of each list, made once: registers ask for them hundreds of thousands of times. */
const folded = new WeakMap<readonly Choice[], ChoiceWords<Choice>>();

function wordsOf(choices: readonly Choice[]): ChoiceWords<Choice> {
  const known = folded.get(choices);
  if (known) return known;
  const words = new Map<string, Choice>();
  for (const choice of choices) {
    for (const word of [choice.id, ...choice.words].map(foldText)) {
      // Of two that share a word the first is meant; a word of no letters means none.
      if (word !== "" && !words.has(word)) words.set(word, choice);
    }
  }
  const made = { words, asWritten: new Map<string, Choice>() };
  folded.set(choices, made);
  return made;
}
