import {
  parseFigureTable,
  parsePlanTable,
  parseTrainingTable,
  type Day,
  type Table,
} from "@ishc/core";
import Papa from "papaparse";
import figuresText from "../../data/figures.csv?raw";
import plansText from "../../data/plans.csv?raw";
import trainingsText from "../../data/trainings.csv?raw";
import { cluster2In2018 } from "../clusters/cluster-2-2018.js";
import { gazetteer } from "../places/gazetteer.js";
import { schemes } from "../schemes/schemes.js";
import { trainingTopics } from "../trainings/training-topics.js";

export const context = {
  gazetteer,
  clusters: [cluster2In2018],
  schemes,
  topics: trainingTopics,
  asOf: "2025-11-25" as Day,
};
export const tableOf = (file: string, text: string): Table => ({
  file,
  rows: Papa.parse<string[]>(text, { delimiter: "," }).data,
});

/** The published tables as core reads them: what the package ships is made of them at build. */
export const figureTable = parseFigureTable(tableOf("figures.csv", figuresText), context);
export const planTable = parsePlanTable(tableOf("plans.csv", plansText), {
  ...context,
  sources: figureTable.sources,
});
export const trainingTable = parseTrainingTable(tableOf("trainings.csv", trainingsText), {
  ...context,
  sources: planTable.sources,
});
