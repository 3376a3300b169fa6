import "@ishc/widgets/define/ishc-data.js";
import "@ishc/widgets/define/ishc-map.js";
import "@ishc/widgets/define/ishc-progress.js";
import "@ishc/widgets/define/ishc-stat-card.js";
