import { IshcStatCard } from "../stat-card/stat-card.js";

if (!customElements.get("ishc-stat-card")) customElements.define("ishc-stat-card", IshcStatCard);
