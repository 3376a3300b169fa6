import type { Bilingual, Language } from "@ishc/core";
import type { ExitCode } from "./command/command.js";
import { UsageError } from "./command/usage-error.js";
import { commands } from "./commands.js";
import type { Io } from "./io/io.js";
import { getVersion } from "./version.js";

/**
 * Carries out one command line, given without the name of the program, and answers its exit code.
 * Misuse is told in one sentence on standard error; only a defect of the program throws.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const language = findLanguage(args);
  const [word, ...rest] = args;
  if (word === "--version" || word === "-V") {
    io.out.write(`${getVersion()}\n`);
    return 0;
  }
  const command = commands.find(({ name }) => name === word);
  const asksForHelp = args.some((each) => each === "--help" || each === "-h");
  if (asksForHelp || word === "help") {
    const asked = command ?? commands.find(({ name }) => name === rest[0]);
    io.out.write(`${(asked?.help ?? overview())[language]}\n`);
    return 0;
  }
  if (!command) {
    if (word !== undefined && !word.startsWith("-")) tell(io, unknownCommand(word), language);
    io.err.write(`${overview()[language]}\n`);
    return 2;
  }
  try {
    return await command.run(rest, language, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(io, error.sentence, language);
    tell(io, helpHint(command.name), language);
    return 2;
  }
}

/** Vietnamese unless `--lang en` stands anywhere: also what is wrong with the options is told in it. */
function findLanguage(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  return args.includes("--lang=en") || (at >= 0 && args[at + 1] === "en") ? "en" : "vi";
}

const tell = (io: Io, sentence: Bilingual, language: Language): void => {
  io.err.write(`ishc: ${sentence[language]}\n`);
};

const unknownCommand = (word: string): Bilingual => ({
  vi: `không có lệnh "${word}".`,
  en: `there is no command "${word}".`,
});

const helpHint = (command: string): Bilingual => ({
  vi: `gõ "ishc ${command} --help" để xem hướng dẫn.`,
  en: `"ishc ${command} --help" tells more.`,
});

function overview(): Bilingual {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const list = (language: Language) =>
    commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary[language]}`).join("\n");
  return {
    vi: `ishc: kiểm tra số liệu câu lạc bộ Liên thế hệ tự giúp nhau trên máy của bạn.
Không gửi gì đi đâu, không giữ lại gì.

Cách dùng: ishc LỆNH [TÙY CHỌN]

Các lệnh:
${list("vi")}

  ishc LỆNH --help    hướng dẫn của từng lệnh
  ishc --version      số phiên bản
  --lang en           answers in English`,
    en: `ishc: checks figures on intergenerational self-help clubs on your own computer.
Nothing is sent anywhere and nothing is kept.

Usage: ishc COMMAND [OPTIONS]

Commands:
${list("en")}

  ishc COMMAND --help    help on one command
  ishc --version         the version
  --lang vi              trả lời bằng tiếng Việt (mặc định)`,
  };
}
