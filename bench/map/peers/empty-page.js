import { tellDrawn } from "../page/tell-drawn.js";

tellDrawn();
