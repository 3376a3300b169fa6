export { IshcStatCard } from "./stat-card/stat-card.js";
