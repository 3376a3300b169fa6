import { IshcProgress } from "../progress/progress.js";
import { joinPage } from "../store/join-page.js";

joinPage(IshcProgress.version);
if (!customElements.get("ishc-progress")) customElements.define("ishc-progress", IshcProgress);
