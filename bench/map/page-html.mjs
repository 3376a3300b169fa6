/**
 * The page of a peer with a number of maps. The only script of the page itself is the promise that
 * the bench waits for.
 */
export const pageHtml = ({ tag }, mapCount, hasStyles) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>63</title>
${hasStyles ? '<link rel="stylesheet" href="/code/page.css">' : ""}<link rel="stylesheet" href="/code/styles.css">
<script>globalThis.drawn = new Promise((resolve) => { globalThis.resolveDrawn = resolve; });</script>
<script type="module" src="/code/page.js"></script>
</head>
<body>${tag.repeat(mapCount)}</body>
</html>`;
