import type { Io, Output } from "./io.js";

/** Narrower, the sentences become unreadable; wider, the eye loses the line. */
const fewestColumns = 60;
const mostColumns = 110;
const usualColumns = 80;

/** The standard streams of this process. Colour follows NO_COLOR and FORCE_COLOR (https://no-color.org). */
export function nodeIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    // `ishc check … | head` closes the pipe early: that is no error of ours.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return { out: toOutput(process.stdout), err: toOutput(process.stderr) };
}

function toOutput(stream: NodeJS.WriteStream): Output {
  const { NO_COLOR: refused, FORCE_COLOR: forced, TERM: terminal } = process.env;
  // Undefined where it is no terminal, whatever its type says.
  const isTerminal = (stream.isTTY as boolean | undefined) ?? false;
  return {
    write: (text) => void stream.write(text),
    isTerminal,
    hasColour: !refused && (forced ? forced !== "0" : isTerminal && terminal !== "dumb"),
    columnCount: Math.min(
      Math.max(isTerminal ? stream.columns : usualColumns, fewestColumns),
      mostColumns,
    ),
  };
}
