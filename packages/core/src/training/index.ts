export type { Training, TrainingId, TrainingTopic } from "./training.js";
