import {
  checkFigures,
  formatIssue,
  parseFigureTable,
  parsePlanTable,
  parseTrainingTable,
} from "@ishc/core";
import Papa from "papaparse";
import { cluster2In2018 } from "../dist/clusters/cluster-2-2018.js";
import { gazetteer } from "../dist/places/gazetteer.js";
import { schemes, schemeSources } from "../dist/schemes/schemes.js";
import { langSonArticle } from "../dist/sources/lang-son-article.js";
import { trainingTopics } from "../dist/trainings/training-topics.js";

/** The day up to which the tables are complete; a figure of a later day is an error until this moves. */
export const asOf = "2025-11-25";

const context = {
  gazetteer,
  clusters: [cluster2In2018],
  schemes,
  topics: trainingTopics,
  asOf,
};

const toTable = (file, text) => ({ file, rows: Papa.parse(text, { delimiter: "," }).data });

/** A row that contradicts itself, in the words a clerk would see. */
export class TableError extends Error {
  constructor(issues) {
    const lines = issues.map((issue) => {
      const { file, row, column } = issue.at ?? {};
      return `${file ?? ""} row ${row ?? "?"}, ${column ?? "?"}: ${formatIssue(issue, "en")}`;
    });
    super(`The tables do not hold:\n${lines.join("\n")}`);
    this.name = "TableError";
    this.issues = issues;
  }
}

/**
 * Reads the three tables (texts of CSV files) and checks them as core does everybody's; throws
 * `TableError` when a row has an error.
 */
export function readPublished({ figures, plans, trainings }) {
  const figureTable = parseFigureTable(toTable("figures.csv", figures), {
    ...context,
    sources: [langSonArticle, ...schemeSources],
  });
  const planTable = parsePlanTable(toTable("plans.csv", plans), {
    ...context,
    sources: figureTable.sources,
  });
  const trainingTable = parseTrainingTable(toTable("trainings.csv", trainings), {
    ...context,
    sources: planTable.sources,
  });
  const { sources } = trainingTable;
  const found = checkFigures(figureTable.figures, {
    ...context,
    sources,
    cells: figureTable.cells,
  });
  const errors = [
    ...figureTable.issues,
    ...planTable.issues,
    ...trainingTable.issues,
    ...found,
  ].filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new TableError(errors);
  return {
    figures: figureTable.figures,
    plans: planTable.plans,
    trainings: trainingTable.trainings,
    sources,
    // Rows of our own file mean nothing to who reads the package.
    issues: found.map(({ at: _, ...issue }) => issue),
  };
}
