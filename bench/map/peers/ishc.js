import "@ishc/widgets/define/ishc-map.js";
import { tellDrawn } from "../page/tell-drawn.js";

const maps = [...document.querySelectorAll("ishc-map")];
const observer = new MutationObserver(() => {
  if (!maps.every((map) => map.getAttribute("state") === "ready")) return;
  observer.disconnect();
  tellDrawn();
});
for (const map of maps) observer.observe(map, { attributeFilter: ["state"] });
