import fc from "fast-check";
import { expect, test } from "vitest";
import { panelToSvg } from "./panel-to-svg.js";
import { anyPanel, clusterPanel } from "./testing/panels.js";

const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");

function show(svg: string): SVGSVGElement {
  const drawing = document.importNode(parse(svg).documentElement, true);
  document.body.replaceChildren(drawing);
  return drawing as unknown as SVGSVGElement;
}

test("the picture says everything the panel says, day and source too", () => {
  const text = Array.from(
    parse(panelToSvg(clusterPanel)).querySelectorAll("text"),
    (line) => line.textContent,
  ).join(" ");
  for (const part of [
    clusterPanel.title,
    clusterPanel.value,
    clusterPanel.bar?.label ?? "",
    ...clusterPanel.lines,
    clusterPanel.sourceLine,
  ])
    expect(text).toContain(part);
});

test("any panel gives well-formed XML with nothing that runs or loads", () => {
  fc.assert(
    fc.property(anyPanel, (panel) => {
      const drawing = parse(panelToSvg(panel));
      expect(drawing.querySelector("parsererror")).toBeNull();
      const names = new Set(
        Array.from(drawing.querySelectorAll("*"), (element) => element.localName),
      );
      for (const name of names) expect(["svg", "title", "rect", "path", "text"]).toContain(name);
      expect(drawing.querySelector("[href], [style], [onload]")).toBeNull();
    }),
  );
});

test("every line stays in the frame and no two lines touch", () => {
  const drawing = show(panelToSvg(clusterPanel));
  const frame = drawing.getBoundingClientRect();
  let bottom = frame.top;
  for (const line of drawing.querySelectorAll("text")) {
    const box = line.getBBox();
    expect(box.x + box.width, line.textContent).toBeLessThanOrEqual(640 - 32);
    const size = Number(line.getAttribute("font-size"));
    const baseline = frame.top + Number(line.getAttribute("y"));
    // Two stacked marks (Ễ) reach 1.1 em above the baseline, a mark below 0.3 em.
    expect(baseline - 1.1 * size, line.textContent).toBeGreaterThanOrEqual(bottom - 1);
    bottom = baseline + 0.3 * size;
  }
  expect(bottom).toBeLessThan(frame.bottom);
});

test("the bar is drawn to at most its whole, and not at all without one", () => {
  const fillOf = (ratio: number) =>
    Number(
      parse(panelToSvg({ ...clusterPanel, bar: { ratio, label: "" } }))
        .querySelectorAll("rect")[2]
        ?.getAttribute("width"),
    );
  expect(fillOf(0)).toBe(0);
  expect(fillOf(0.5)).toBe(288);
  expect(fillOf(1)).toBe(576);
  expect(fillOf(12.5)).toBe(576);
  expect(fillOf(Number.NaN)).toBe(0);
  const { bar, ...barless } = clusterPanel;
  expect(bar).toBeDefined();
  expect(parse(panelToSvg(barless)).querySelectorAll("rect")).toHaveLength(1);
});

test("a long value is drawn smaller before it is broken", () => {
  const linesOf = (value: string) =>
    Array.from(parse(panelToSvg({ ...clusterPanel, value })).querySelectorAll("[font-weight]"));
  expect(linesOf("1.458")[0]?.getAttribute("font-size")).toBe("52");
  const long = linesOf("52 trên 63 tỉnh, thành phố");
  expect(long).toHaveLength(1);
  expect(long[0]?.getAttribute("font-size")).toBe("32");
});
