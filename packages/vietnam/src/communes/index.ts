export { communes } from "./communes.js";
