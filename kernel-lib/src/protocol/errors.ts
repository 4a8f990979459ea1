import type { ErrorInfo, Question } from "./generated/types";

/**
 * What can go wrong, one word for a program to test.
 *
 * Data: `file-not-found`, `not-a-table`, `empty-table`, `duplicate-names`, `bad-time`, `ambiguous` (the
 * file can be read in several ways: say which), `file-changed` (while it was read), `no-such-source`,
 * `bad-formula`, `out-of-memory`. Questions: `no-such-variable`, `wrong-kind`, `bad-options`,
 * `bad-specification`, `bad-period`, `empty-population`, `no-variables`, `expectation-failed`. Files of
 * ours: `bad-file`, `save-failed`, `disk-full`. Runs: `cancelled`, `worker-died`. Models:
 * `library-missing`, `library-broken`, `library-version` (LightGBM), `not-converged`, `bad-model` (a text that
 * is none), `model-not-supported`, `model-failed` (LightGBM refuses), `too-few-episodes`. Panel and kernel: `not-literal`,
 * `unknown-result`, `unknown-table`, `bad-message`, `version-mismatch`, `no-answer`, `install-failed`.
 * A mistake of ours: `internal`.
 */
export type ErrorCode =
  | "file-not-found"
  | "not-a-table"
  | "empty-table"
  | "duplicate-names"
  | "no-such-variable"
  | "wrong-kind"
  | "bad-time"
  | "ambiguous"
  | "file-changed"
  | "no-such-source"
  | "bad-formula"
  | "expectation-failed"
  | "bad-file"
  | "save-failed"
  | "disk-full"
  | "library-missing"
  | "library-broken"
  | "library-version"
  | "not-converged"
  | "bad-model"
  | "model-not-supported"
  | "model-failed"
  | "too-few-episodes"
  | "bad-options"
  | "bad-specification"
  | "bad-period"
  | "empty-population"
  | "no-variables"
  | "not-literal"
  | "unknown-result"
  | "unknown-table"
  | "bad-message"
  | "version-mismatch"
  | "cancelled"
  | "worker-died"
  | "no-answer"
  | "out-of-memory"
  | "install-failed"
  | "internal";

/** The parts of a {@link GembaError} beside its code. */
export interface ErrorParts {
  /** What was wrong, one sentence without the full stop. */
  what: string;
  /** The file, column, cell or key where it was wrong. */
  where?: string;
  /** What to do about it, one sentence. */
  remedy?: string;
  /** Names that may have been meant, best first. */
  suggestions?: string[];
  /** What a person has to decide, with the choices that there are. */
  question?: Question;
  /** The error underneath, if there was one. */
  cause?: unknown;
}

/**
 * Every error that Gemba Lab raises on purpose: it names what was wrong,
 * where, and how to mend it.
 *
 * @example
 * try { await open("lin3.csv"); }
 * catch (error) { if (error instanceof GembaError) console.log(error.code, error.message); }
 */
export class GembaError extends Error {
  override readonly name: string = "GembaError";
  /** What went wrong, one word for a program to test. */
  readonly code: ErrorCode;
  /** What was wrong, without where and what to do. */
  readonly what: string;
  /** The file, column, cell or key where it was wrong. */
  readonly where: string | undefined;
  /** What to do about it. */
  readonly remedy: string | undefined;
  /** Names that may have been meant, best first. */
  readonly suggestions: readonly string[];
  /** What a person has to decide, with the choices that there are. */
  readonly question: Question | undefined;

  constructor(code: ErrorCode, parts: ErrorParts) {
    super(sentence(parts), parts.cause === undefined ? undefined : { cause: parts.cause });
    this.code = code;
    this.what = parts.what;
    this.where = parts.where;
    this.remedy = parts.remedy;
    this.suggestions = parts.suggestions ?? [];
    this.question = parts.question;
  }

  /** The error as plain data, for a message or a payload. */
  toInfo(): ErrorInfo {
    const info: ErrorInfo = { code: this.code, message: this.message };
    if (this.what !== this.message) info.what = this.what;
    if (this.where !== undefined) info.where = this.where;
    if (this.remedy !== undefined) info.remedy = this.remedy;
    if (this.suggestions.length > 0) info.suggestions = [...this.suggestions];
    if (this.question !== undefined) info.question = this.question;
    return info;
  }

  /** Any thrown value as a GembaError; other errors become `internal`. */
  static from(error: unknown): GembaError {
    if (error instanceof GembaError) return error;
    const what = error instanceof Error ? error.message : String(error);
    return new GembaError("internal", {
      what: what === "" ? "Something failed without saying why" : what,
      remedy: "Run the cell again; if it happens again, please report it with the cell's code.",
      cause: error,
    });
  }

  /** The error that `toInfo()` described, on the other side of a message. */
  static fromInfo(info: ErrorInfo): GembaError {
    const error = new GembaError(info.code as ErrorCode, {
      what: info.what ?? info.message,
      where: info.where,
      remedy: info.remedy,
      suggestions: info.suggestions,
      question: info.question,
    });
    error.message = info.message;
    return error;
  }
}

function sentence({ what, where, remedy, suggestions = [] }: ErrorParts): string {
  const place = where === undefined ? "" : ` (${where})`;
  const meant = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.map(quoted).join(" or ")}?`;
  const mend = remedy === undefined ? "" : ` ${remedy}`;
  return `${what}${place}.${meant}${mend}`;
}

/** A name from data as it appears inside a sentence. */
export function quoted(name: string): string {
  return `“${name.length > 80 ? `${name.slice(0, 77)}…` : name}”`;
}

/**
 * The known names nearest to one that does not exist, best first, at most three.
 * Distance is Levenshtein's, without regard to case; far-off names are not offered.
 *
 * @example nearestNames("moistur", ["moisture", "speed"]) // ["moisture"]
 */
export function nearestNames(name: string, known: readonly string[]): string[] {
  const wanted = name.toLowerCase().slice(0, 200);
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .map(candidate => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase().slice(0, 200)) }))
    .filter(({ candidate, distance }) => distance <= limit || candidate.toLowerCase().includes(wanted))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, swap));
    }
    previous = current;
  }
  return previous[b.length]!;
}
