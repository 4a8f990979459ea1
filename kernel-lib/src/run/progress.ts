import type { WriteStream } from "node:tty";

/** Tells a person how a run goes on. */
export interface Progress {
  /** What is being done now; on a terminal it takes the place of what was said before. */
  now(text: string): void;
  /** Something that stays to be read. */
  note(text: string): void;
  /** Takes away what is only true for the moment. */
  end(): void;
}

/** For `--quiet`. */
export const SILENT: Progress = { now: () => undefined, note: () => undefined, end: () => undefined };

/** One line on a terminal that changes; elsewhere plain lines, each new step once. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY && process.env["TERM"] !== "dumb" ? new ChangingLine(stream) : new PlainLines(stream);
}

class ChangingLine implements Progress {
  private readonly terminal: WriteStream;

  constructor(terminal: WriteStream) {
    this.terminal = terminal;
  }

  now(text: string): void {
    // A line that wraps could not be taken back.
    const room = Math.max(20, this.terminal.columns - 1);
    this.terminal.write(`\r\x1b[K${plain(text).slice(0, room)}`);
  }

  note(text: string): void {
    this.terminal.write(`\r\x1b[K${plain(text)}\n`);
  }

  end(): void {
    this.terminal.write("\r\x1b[K");
  }
}

class PlainLines implements Progress {
  private readonly stream: NodeJS.WritableStream;
  private step = "";

  constructor(stream: NodeJS.WritableStream) {
    this.stream = stream;
  }

  /** How far a step has come is for those who watch. */
  now(text: string): void {
    const step = text.replace(/: .*$/s, "");
    if (step === this.step) return;
    this.step = step;
    this.note(text);
  }

  note(text: string): void {
    this.stream.write(`${plain(text)}\n`);
  }

  end(): void {
    this.step = "";
  }
}

/** Names from data must neither steer the terminal nor begin a line. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
