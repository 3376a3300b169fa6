/** One line of a CSV file. @param {readonly string[]} cells @param {string} [delimiter] */
export const writeCsvLine = (cells, delimiter = ",") =>
  cells
    .map((cell) =>
      /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter) + "\r\n";
