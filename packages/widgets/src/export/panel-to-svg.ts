import type { Panel, PanelBar } from "../panel/panel.js";
import { estimateEm, wrapText } from "./wrap-text.js";
import { xmlText } from "./xml-text.js";

const widthPx = 640;
const marginPx = 32;
const innerPx = widthPx - 2 * marginPx;
const barPx = 18;

/**
 * Vietnamese puts two marks on one letter (Ễ, Ộ): below 1.5 the lines touch (design, section 10).
 * Of a line's height three quarters stand above the baseline.
 */
const lineHeight = 1.5;
const baseline = 0.75;

/** Light in every reader's mode: a picture is pasted into papers and slides. All texts ≥ 7:1 on white. */
const colours = { text: "#1a1a1a", muted: "#404040", fill: "#0b5394", track: "#dce3ea" };

/** Names without quotes; the first that the reader's system has, all of them with Vietnamese. */
const fonts =
  "system-ui, Segoe UI, Roboto, Noto Sans, Open Sans, Helvetica Neue, Arial, sans-serif";

interface TextStyle {
  readonly sizePx: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** The space above the text. */
  readonly gapPx?: number;
}

const styles = {
  title: { sizePx: 20, colour: colours.muted },
  barLabel: { sizePx: 16, gapPx: 4 },
  line: { sizePx: 16, gapPx: 6 },
  source: { sizePx: 14, colour: colours.muted, gapPx: 16 },
  address: { sizePx: 13, colour: colours.muted },
} satisfies Record<string, TextStyle>;

/** A value stays on one line while it can: "1.458" is large, "52 trên 63 tỉnh, thành phố" smaller. */
const valueSizesPx = [52, 40, 32] as const;

const valueStyle = (value: string): TextStyle => ({
  sizePx: valueSizesPx.find((sizePx) => estimateEm(value, true) * sizePx <= innerPx) ?? 32,
  bold: true,
});

/** A part of the picture: its marks from a given top, and how much height it takes. */
interface Block {
  readonly heightPx: number;
  draw(topPx: number): string;
}

function textBlock(text: string, { sizePx, bold, colour, gapPx = 0 }: TextStyle): Block {
  const lines = wrapText(text, innerPx / sizePx, bold);
  const stepPx = sizePx * lineHeight;
  const look = `font-size="${sizePx}"${bold ? ' font-weight="700"' : ""} fill="${colour ?? colours.text}"`;
  return {
    heightPx: lines.length === 0 ? 0 : gapPx + lines.length * stepPx,
    draw: (topPx) =>
      lines
        .map((line, index) => {
          const y = topPx + gapPx + (index + baseline) * stepPx;
          return `<text x="${marginPx}" y="${y}" ${look}>${xmlText(line)}</text>`;
        })
        .join(""),
  };
}

const within = (ratio: number) => Math.min(1, Math.max(0, Number.isFinite(ratio) ? ratio : 0));

function barBlock({ ratio, expectedRatio }: PanelBar): Block {
  const gapPx = 12;
  return {
    heightPx: gapPx + barPx + 8,
    draw(topPx) {
      const y = topPx + gapPx;
      const fillPx = Math.round(innerPx * within(ratio));
      const track = `<rect x="${marginPx}" y="${y}" width="${innerPx}" height="${barPx}" fill="${colours.track}" stroke="${colours.muted}"/>`;
      const fill = `<rect x="${marginPx}" y="${y}" width="${fillPx}" height="${barPx}" fill="${colours.fill}"/>`;
      if (expectedRatio === undefined) return track + fill;
      const markX = marginPx + Math.round(innerPx * within(expectedRatio));
      return `${track}${fill}<path d="M${markX} ${y - 6}v${barPx + 12}" stroke="#fff" stroke-width="6"/><path d="M${markX} ${y - 6}v${barPx + 12}" stroke="${colours.text}" stroke-width="3"/>`;
    },
  };
}

/**
 * The panel as a picture that stands alone: one SVG file without script, style sheet, link or
 * outside font, 640 px wide and as high as its content. Title, value, bar, every line, day and
 * source are inside it, because a picture is passed on without the page around it.
 *
 * @returns a well-formed XML text; every string of the panel is escaped
 * @example
 * panelToSvg({
 *   language: "vi",
 *   title: "Câu lạc bộ, cả nước",
 *   value: "1.458",
 *   lines: [],
 *   sourceLine: "Tính đến 30/6/2018. Nguồn: một bài báo",
 *   rows: [],
 * }).slice(0, 12); // => "<svg xmlns=\""
 */
export function panelToSvg(panel: Panel): string {
  const { bar } = panel;
  const blocks = [
    textBlock(panel.title, styles.title),
    panel.artwork ?? textBlock(panel.value, valueStyle(panel.value)),
    ...(bar ? [barBlock(bar), textBlock(bar.label, styles.barLabel)] : []),
    ...panel.lines.map((line) => textBlock(line, styles.line)),
    textBlock(panel.sourceLine, styles.source),
    ...(panel.sourceUrl ? [textBlock(panel.sourceUrl, styles.address)] : []),
  ];
  let heightPx = marginPx;
  let marks = "";
  for (const block of blocks) {
    marks += block.draw(heightPx);
    heightPx += block.heightPx;
  }
  heightPx = Math.ceil(heightPx + marginPx);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${panel.language}" lang="${panel.language}" role="img" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="${fonts}">` +
    `<title>${xmlText(`${panel.title}: ${panel.value}`)}</title>` +
    `<rect width="${widthPx}" height="${heightPx}" fill="#fff"/>${marks}</svg>`
  );
}
