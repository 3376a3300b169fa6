import "./ishc-data.js";
import "./ishc-map.js";
import "./ishc-progress.js";
import "./ishc-stat-card.js";
