/** One executed cell. */
export interface HistoryEntry {
  line: number;
  code: string;
  /** The result as text, if the cell had one. */
  output: string | null;
}

/** What a history_request asks for; the fields are Jupyter's. */
export interface HistoryQuery {
  hist_access_type?: unknown;
  output?: unknown;
  n?: unknown;
  start?: unknown;
  stop?: unknown;
  pattern?: unknown;
  unique?: unknown;
}

/** One line of a history_reply: session, line number, and code alone or with its output. */
export type HistoryLine = [number, number, string | [string, string | null]];

const SESSION = 1;

/** The cells that this kernel has run. It lives as long as the kernel: notebooks keep the rest. */
export class History {
  readonly #entries: HistoryEntry[] = [];

  /** Remembers a cell; its output may follow. */
  add(line: number, code: string): HistoryEntry {
    const entry: HistoryEntry = { line, code, output: null };
    this.#entries.push(entry);
    return entry;
  }

  /** The lines asked for by `tail` (the last n), `range` (start ≤ line < stop) or `search` (a glob). */
  answer(query: HistoryQuery): HistoryLine[] {
    const withOutput = query.output === true;
    return this.#select(query).map(({ line, code, output }) => [
      SESSION,
      line,
      withOutput ? [code, output] : code,
    ]);
  }

  #select(query: HistoryQuery): HistoryEntry[] {
    const count = typeof query.n === "number" && query.n >= 0 ? query.n : 1000;
    switch (query.hist_access_type) {
      case "range":
        return this.#range(query.start, query.stop);
      case "search":
        return last(this.#search(query.pattern, query.unique === true), count);
      default:
        return last(this.#entries, count);
    }
  }

  #range(start: unknown, stop: unknown): HistoryEntry[] {
    const from = typeof start === "number" ? start : 1;
    const to = typeof stop === "number" ? stop : Infinity;
    return this.#entries.filter(({ line }) => line >= from && line < to);
  }

  #search(pattern: unknown, unique: boolean): HistoryEntry[] {
    const matches = globMatcher(typeof pattern === "string" ? pattern : "*");
    const found = this.#entries.filter(({ code }) => matches(code));
    if (!unique) return found;
    const latest = new Map(found.map(entry => [entry.code, entry]));
    return found.filter(entry => latest.get(entry.code) === entry);
  }
}

function last<T>(items: readonly T[], count: number): T[] {
  return count === 0 ? [] : items.slice(-count);
}

/** `*` is any text and `?` any character. Matched by steps and not by a RegExp, which a pattern could stall. */
function globMatcher(pattern: string): (text: string) => boolean {
  return text => {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
      if (p < pattern.length && pattern[p] === "*") {
        star = p++;
        resume = t;
      } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[t])) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (pattern[p] === "*") p++;
    return p === pattern.length;
  };
}
