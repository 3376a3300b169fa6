import { buildCommand } from "./build/build-command.js";
import { checkCommand } from "./check/check-command.js";
import type { Command } from "./command/command.js";
import { templateCommand } from "./template/template-command.js";

/** Every word behind `ishc`, in the order in which a person meets them. */
export const commands: readonly Command[] = [templateCommand, checkCommand, buildCommand];
