import type * as ts from "@tslab/typescript-for-tslab";
import type { CompletionInfo, Converter } from "tslab/dist/converter";
import { printQuickInfo } from "tslab/dist/inspect";
import { GembaError, quoted } from "../protocol";
import { completeness, type Completeness } from "./completeness";
import type { Outcome } from "./executor";

/** The content of a complete_reply. */
export interface CompleteReply {
  status: "ok";
  matches: string[];
  cursor_start: number;
  cursor_end: number;
  metadata: Record<string, unknown>;
}

/** The content of an inspect_reply. */
export interface InspectReply {
  status: "ok";
  found: boolean;
  data: Record<string, string>;
  metadata: Record<string, never>;
}

const MOST_MATCHES = 1000;
const UNKNOWN_KIND = "";

/** What TypeScript can say about code that is being written. Jupyter counts characters, TypeScript UTF-16 units. */
export class Language {
  readonly #converter: Converter;
  readonly #declarations: () => string;

  /** `declarations` gives those of the cells that have run. */
  constructor(converter: Converter, declarations: () => string) {
    this.#converter = converter;
    this.#declarations = declarations;
  }

  /** The names that fit at the cursor, with their kinds for the icons of JupyterLab. */
  complete(code: string, cursor: number): CompleteReply {
    const info = this.#converter.complete(this.#declarations(), code, toUnits(code, cursor));
    const matches = info.candidates.slice(0, MOST_MATCHES);
    const start = toCharacters(code, info.start);
    const end = toCharacters(code, info.end);
    const types = withKinds(info, matches).map(match => ({ ...match, start, end }));
    return {
      status: "ok",
      matches,
      cursor_start: start,
      cursor_end: end,
      metadata: { _jupyter_types_experimental: types },
    };
  }

  /** The type and the documentation of what is at the cursor, or just before it. */
  inspect(code: string, cursor: number): InspectReply {
    const position = toUnits(code, cursor);
    const info =
      this.#quickInfo(code, position) ?? (position > 0 ? this.#quickInfo(code, position - 1) : undefined);
    return info === undefined
      ? { status: "ok", found: false, data: {}, metadata: {} }
      : { status: "ok", found: true, data: { "text/plain": printQuickInfo(info) }, metadata: {} };
  }

  /** Whether a console should run the code, wait for more lines, or show that no line can mend it. */
  isComplete(code: string): Completeness {
    return askedName(code) === null ? completeness(code) : { status: "complete" };
  }

  /** What `name?` asks for, as a MIME bundle. */
  explain(name: string): Outcome {
    const { found, data } = this.inspect(name, name.length);
    if (found) return { status: "ok", value: data };
    const unknown = new GembaError("no-such-variable", {
      what: `Nothing is known about ${quoted(name)}`,
      remedy: "Run the cell that declares it first.",
    });
    return { status: "error", error: unknown };
  }

  #quickInfo(code: string, position: number): ts.QuickInfo | undefined {
    const info = this.#converter.inspect(this.#declarations(), code, position);
    // About a name that nobody declared it says "any", and no kind.
    return info === undefined || String(info.kind) === UNKNOWN_KIND ? undefined : info;
  }
}

/** `name?` asks what a name is, as in other notebooks; null for every other cell. */
export function askedName(code: string): string | null {
  return /^\s*([\p{ID_Start}$_][\p{ID_Continue}$.]*)\s*\?{1,2}\s*$/u.exec(code)?.[1] ?? null;
}

function withKinds(info: CompletionInfo, matches: readonly string[]): { text: string; type: string }[] {
  const kinds = new Map((info.original?.entries ?? []).map(entry => [entry.name, String(entry.kind)]));
  return matches.map(text => ({ text, type: kinds.get(text) ?? "" }));
}

function toUnits(text: string, characters: number): number {
  let units = 0;
  for (let n = 0; n < characters && units < text.length; n++) {
    units += text.codePointAt(units)! > 0xffff ? 2 : 1;
  }
  return units;
}

function toCharacters(text: string, units: number): number {
  return [...text.slice(0, units)].length;
}
