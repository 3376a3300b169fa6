/** Five classes of clubs a region, the same on every map. */
const classes = [
  { from: 1, colour: "#dbeafe" },
  { from: 50, colour: "#a3c9f7" },
  { from: 100, colour: "#5d9fe0" },
  { from: 200, colour: "#2f6fb7" },
  { from: 300, colour: "#12457f" },
];

export const colourOf = (value) => classes.findLast(({ from }) => value >= from).colour;

/** The classes as a list of colours and texts, for a library that has no legend of its own. */
export const legendRows = classes.map(({ from, colour }, index) => {
  const next = classes[index + 1];
  return { colour, text: next ? `${from}–${next.from - 1}` : `≥ ${from}`, from, below: next?.from };
});

export function drawLegend(box) {
  const list = document.createElement("ul");
  for (const { colour, text } of legendRows) {
    const row = document.createElement("li");
    const mark = document.createElement("i");
    mark.style.background = colour;
    row.append(mark, text);
    list.append(row);
  }
  box.append(list);
}
