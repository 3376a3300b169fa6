import "@ishc/widgets/define/ishc-stat-card.js";
