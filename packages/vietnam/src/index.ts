export { cluster2In2018 } from "./clusters/cluster-2-2018.js";
export { gazetteer } from "./places/gazetteer.js";
export {
  publishedFigures,
  publishedIssues,
  publishedPlans,
  publishedSources,
  publishedTrainings,
} from "./published/published.js";
export { scheme1336 } from "./schemes/scheme-1336.js";
export { scheme1533 } from "./schemes/scheme-1533.js";
export { scheme1648 } from "./schemes/scheme-1648.js";
export { schemes, schemeSources } from "./schemes/schemes.js";
export { langSonArticle } from "./sources/lang-son-article.js";
export { trainingTopics } from "./trainings/training-topics.js";
