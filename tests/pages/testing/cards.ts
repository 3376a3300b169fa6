/** A page as a webmaster writes it: the language, the script, the content. */
export const pageOf = (
  content: string,
  script = '<script type="module" src="/ishc.js"></script>',
): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title>${script}</head><body>${content}</body></html>`;

export const fallbackText = "Cả nước có 1.458 câu lạc bộ (cuối tháng 6/2018).";

/** The card of the article with its content for pages without script. */
export const clubsCard = (attributes = "", content = `<p>${fallbackText}</p>`): string =>
  `<ishc-stat-card src="/data.json" measure="clubs" as-of="2018-06-30" ${attributes}>${content}</ishc-stat-card>`;
