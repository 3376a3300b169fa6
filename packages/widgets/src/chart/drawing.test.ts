import { expect, test } from "vitest";
import { drawingToMarkup } from "./drawing.js";

test("whatever stands in a drawing is text and stays text", () => {
  expect(
    drawingToMarkup([
      "g",
      { id: '"<&', no: undefined, r: 2 },
      ["<script>", ["path", { d: "M0 0" }]],
    ]),
  ).toBe('<g id="&#34;&#60;&#38;" r="2">&#60;script&#62;<path d="M0 0"></path></g>');
});
