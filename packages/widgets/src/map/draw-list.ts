import type { Drawing } from "../chart/drawing.js";
import type { MapPicture, MapRegion } from "../chart/map-picture.js";
import { chartTexts } from "../chart/chart-texts.js";
import { panelTexts } from "../panel/panel-texts.js";
import { mapTexts } from "./map-texts.js";

const option = ({ code, name, value, day }: MapRegion): Drawing => [
  "div",
  {
    role: "option",
    id: `option-${code}`,
    "data-code": code,
    "aria-selected": "false",
  },
  [
    ["span", {}, [name]],
    ["span", { class: "value" }, [value]],
    ["span", { class: "day" }, [day]],
  ],
];

/** The regions as a list with one tab stop, each with its value and day. */
export const drawList = ({ regions, language }: MapPicture): Drawing => [
  "div",
  { role: "listbox", part: "list", tabindex: 0, "aria-label": mapTexts[language].list },
  regions.map(option),
];

/** The regions as a table. */
export function drawTable({ regions, language }: MapPicture, title: string): Drawing {
  const words = chartTexts[language];
  const head = [words.place, words.value, panelTexts[language].asOf].map((text): Drawing => [
    "th",
    { scope: "col" },
    [text],
  ]);
  const row = ({ label, value, day }: MapRegion): Drawing => [
    "tr",
    {},
    [
      ["th", { scope: "row" }, [label]],
      ["td", {}, [value]],
      ["td", {}, [day || "–"]],
    ],
  ];
  return [
    "table",
    {},
    [
      ["caption", {}, [title]],
      ["thead", {}, [["tr", {}, head]]],
      ["tbody", {}, regions.map(row)],
    ],
  ];
}
