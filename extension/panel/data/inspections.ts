import { GembaError } from "gembalab/protocol";
import type { ErrorInfo, Inspection, SourceToInspect } from "gembalab/protocol";
import type { IGembaSession } from "../../tokens";
import { sameJson } from "../json";
import { ViewModel } from "../view-model";
import type { DataDraft } from "./data-draft";
import type { SourceDraft } from "./sources";

/** What is known of how a file would be read. */
export interface Reading {
  /** The newest answer; kept on screen while the next one is on its way. */
  readonly inspection: Inspection | null;
  /** Why there is no answer. */
  readonly failure: ErrorInfo | null;
  readonly isPending: boolean;
}

interface Asked {
  readonly question: SourceToInspect & { timeZone: string };
  reading: Reading;
}

const DEBOUNCE_MS = 150;
const AT_ONCE = 100;
const UNASKED: Reading = { inspection: null, failure: null, isPending: false };
/** Options that do not change how a file is read. */
const NOT_READING: readonly string[] = ["name", "maxAge"];

/**
 * Asks the kernel how files would be read: looking, not deciding. Files that
 * the notebook uses already are asked about only when somebody wants to see.
 */
export class Inspections extends ViewModel {
  readonly #session: IGembaSession;
  readonly #draft: DataDraft;
  readonly #asked = new Map<string, Asked>();
  readonly #wanted = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: IGembaSession, draft: DataDraft) {
    super();
    this.#session = session;
    this.#draft = draft;
    draft.changed.connect(this.#onDraft, this);
  }

  /** What is known of a source. */
  of(key: string): Reading {
    return this.#asked.get(key)?.reading ?? UNASKED;
  }

  /** Asks about a source, and again whenever it changes. */
  want(key: string): void {
    if (this.#wanted.has(key)) return;
    this.#wanted.add(key);
    this.#onDraft();
  }

  /** Asks once more, for example after the file was written anew. */
  again(key: string): void {
    const asked = this.#asked.get(key);
    this.#wanted.add(key);
    this.#asked.delete(key);
    this.#onDraft();
    const renewed = this.#asked.get(key);
    if (asked !== undefined && renewed !== undefined)
      renewed.reading = { ...asked.reading, failure: null, isPending: true };
  }

  /** What came of really reading a file says more than looking at it did. */
  failed(key: string, failure: ErrorInfo): void {
    const source = this.#draft.find(key);
    if (source === undefined) return;
    const inspection = this.#asked.get(key)?.reading.inspection ?? null;
    this.#wanted.add(key);
    this.#asked.set(key, {
      question: questionAbout(source, this.#draft.timeZone),
      reading: { inspection, failure, isPending: false },
    });
    this.touch();
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    this.#draft.changed.disconnect(this.#onDraft, this);
    super.dispose();
  }

  #onDraft(): void {
    const keys = new Set(this.#draft.sources.map(({ key }) => key));
    for (const key of [...this.#asked.keys()]) if (!keys.has(key)) this.#asked.delete(key);
    for (const key of [...this.#wanted]) if (!keys.has(key)) this.#wanted.delete(key);
    let isNew = false;
    for (const source of this.#draft.sources) {
      if (!this.#wanted.has(source.key)) continue;
      const question = questionAbout(source, this.#draft.timeZone);
      const before = this.#asked.get(source.key);
      if (before !== undefined && sameJson(before.question, question)) continue;
      const reading = { inspection: before?.reading.inspection ?? null, failure: null, isPending: true };
      this.#asked.set(source.key, { question, reading });
      isNew = true;
    }
    if (!isNew) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), DEBOUNCE_MS);
    this.touch();
  }

  async #ask(): Promise<void> {
    const open = [...this.#asked].filter(([, { reading }]) => reading.isPending);
    for (let at = 0; at < open.length; at += AT_ONCE) await this.#askAbout(open.slice(at, at + AT_ONCE));
  }

  async #askAbout(open: readonly [string, Asked][]): Promise<void> {
    const { timeZone } = this.#draft;
    try {
      const { inspections } = await this.#session.request({
        type: "inspect",
        sources: open.map(([, { question }]) => ({
          path: question.path,
          ...(question.kind === undefined ? {} : { kind: question.kind }),
          options: question.options ?? {},
        })),
        timeZone,
      });
      open.forEach(([key, asked], i) => this.#answered(key, asked, inspections[i]));
    } catch (cause) {
      const failure = GembaError.from(cause).toInfo();
      for (const [key, asked] of open) {
        // A later question has taken the place of this one.
        if (this.#asked.get(key) === asked) asked.reading = { ...asked.reading, failure, isPending: false };
      }
    }
    this.touch();
  }

  #answered(key: string, asked: Asked, inspection: Inspection | undefined): void {
    if (this.#asked.get(key) !== asked || inspection === undefined) return;
    asked.reading = { inspection, failure: inspection.error ?? null, isPending: false };
    if (inspection.error === undefined) this.#draft.found(key, inspection);
  }
}

function questionAbout(source: SourceDraft, timeZone: string): Asked["question"] {
  const { path, kind, isKindDecided, options } = source;
  return {
    path: typeof path === "string" ? path : (path[0] ?? ""),
    ...(isKindDecided ? { kind } : {}),
    options: Object.fromEntries(Object.entries(options).filter(([name]) => !NOT_READING.includes(name))),
    timeZone,
  };
}
