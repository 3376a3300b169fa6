import type { Command } from "../command/command.js";
import { buildHelp } from "./build-help.js";
import { runBuild } from "./run-build.js";

/** `ishc build` */
export const buildCommand: Command = {
  name: "build",
  summary: {
    vi: "tạo tệp dữ liệu công khai cho trang web từ các bảng đã kiểm tra",
    en: "makes the public data file of a web page from checked tables",
  },
  help: buildHelp,
  run: runBuild,
};
