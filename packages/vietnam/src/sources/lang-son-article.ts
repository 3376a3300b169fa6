import type { Source, SourceId } from "@ishc/core";

/**
 * The article on the training of September 2018, the project's first input. It was read without an
 * address or a day of publication; only the sentences that carry figures are kept, as quotations.
 */
export const langSonArticle: Source = {
  id: "lang-son-2018" as SourceId,
  kind: "press",
  title: "Bài báo về lớp tập huấn của Cụm thi đua số 2 tại Lạng Sơn, tháng 9/2018",
  published: null,
};
