import type { Command } from "../command/command.js";
import { checkHelp } from "./check-help.js";

/** `ishc check FILE…` */
export const checkCommand: Command = {
  name: "check",
  summary: {
    vi: "kiểm tra bảng tính, chỉ ra từng ô sai và cách sửa",
    en: "checks spreadsheets, names every wrong cell and the mend",
  },
  help: checkHelp,
  // Loaded when it is called: help and version need neither places nor readers of files.
  run: async (...call) => (await import("./run-check.js")).runCheck(...call),
};
