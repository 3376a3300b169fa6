import { expect, test } from "vitest";
import { drawingToMarkup } from "./drawing.js";

test("whatever stands in a drawing is text and stays text", () => {
  expect(
    drawingToMarkup([
      "g",
      { id: '"<&', no: undefined, r: 2 },
      ["<script>", ["path", { d: "M0 0" }]],
    ]),
  ).toBe('<g id="&quot;&lt;&amp;" r="2">&lt;script&gt;<path d="M0 0"></path></g>');
});
