import type { Data, Inspection, Rows, SourceKind } from "gembalab/protocol";
import { sameJson } from "../json";
import { ViewModel } from "../view-model";
import { choiceOf, isPossible, rowOptions, rowsOfChoice, usualRows } from "./rows";
import type { RowChoice, RowOption } from "./rows";
import { dataOf, freeName, furtherOf, nameOfSource, sourcesOf } from "./sources";
import type { FurtherData, SourceDraft } from "./sources";

/** The time columns of samples and intervals stand in the cell: they say what its times mean. */
const WRITTEN: Partial<Readonly<Record<SourceKind, readonly string[]>>> = {
  samples: ["time"],
  intervals: ["from", "to"],
};

/**
 * Which files make up the data, how they are read and what one row is: decided
 * here, written by “Use this data”. What the notebook says takes its place.
 */
export class DataDraft extends ViewModel {
  #sources: readonly SourceDraft[] = [];
  #rows: Rows | undefined;
  #rowsAreDecided = false;
  #timeZone = zoneOfThisComputer();
  #zoneIsDecided = false;
  #further: FurtherData = {};
  #base: Data | null = null;
  #isTouched = false;
  #count = 0;

  /** The files, in the order in which they came. */
  get sources(): readonly SourceDraft[] {
    return this.#sources;
  }

  /** The zone of the plant's clock. */
  get timeZone(): string {
    return this.#timeZone;
  }

  /** Whether a person or the notebook has said where the plant's clock hangs. */
  get zoneIsDecided(): boolean {
    return this.#zoneIsDecided;
  }

  /** What one row is. */
  get rows(): RowChoice {
    return choiceOf(this.#rows, this.#sources);
  }

  /** What one row can be. */
  get rowOptions(): RowOption[] {
    return rowOptions(this.#sources);
  }

  /** The data as the cell would say it. */
  get data(): Data {
    return dataOf({
      sources: this.#sources,
      timeZone: this.#timeZone,
      rows: this.#rows,
      further: this.#further,
    });
  }

  /** What the notebook says; null before anything was used. */
  get base(): Data | null {
    return this.#base;
  }

  /** Whether the files or choices are others than those of the notebook. */
  get isChanged(): boolean {
    // What nobody knows yet is not part of the data, but it is not what the notebook says either.
    const isUnknown = this.#sources.some(({ kind }) => kind === "unknown");
    return isUnknown || this.#isTouched || !sameJson(this.data, this.#base ?? { timeZone: this.#timeZone });
  }

  /** A source by its key. */
  find(key: string): SourceDraft | undefined {
    return this.#sources.find(source => source.key === key);
  }

  /** Takes files in; one that is there already was written anew. Returns their keys. */
  add(paths: readonly string[]): string[] {
    const keys: string[] = [];
    for (const path of paths) {
      const known = this.#sources.find(source => source.path === path);
      if (known !== undefined) {
        this.#isTouched = true;
        keys.push(known.key);
        continue;
      }
      const source = {
        key: this.#newKey(),
        path,
        kind: "unknown" as const,
        isKindDecided: false,
        options: {},
        found: {},
      };
      const name = nameOfSource(source);
      const free = freeName(name, this.#sources.map(nameOfSource));
      this.#sources = [...this.#sources, free === name ? source : { ...source, options: { name: free } }];
      keys.push(source.key);
    }
    this.#renewed();
    return keys;
  }

  /** Leaves a file out; the file itself stays where it is. */
  remove(key: string): void {
    this.#sources = this.#sources.filter(source => source.key !== key);
    this.#renewed();
  }

  /** Says what a file holds. */
  setKind(key: string, kind: SourceKind): void {
    this.#change(key, source => ({
      ...source,
      kind,
      isKindDecided: true,
      found: {},
      options: optionsFor(kind, source.options),
    }));
  }

  /** Decides a reading option; `undefined` leaves it to the reader again. */
  setOption(key: string, option: string, value: unknown): void {
    this.#change(key, source => {
      const rest = Object.entries(source.options).filter(([name]) => name !== option);
      return {
        ...source,
        options: Object.fromEntries(value === undefined ? rest : [...rest, [option, value]]),
      };
    });
  }

  /** Takes over what the reader found out about a file. */
  found(key: string, { kind, options }: Pick<Inspection, "kind" | "options">): void {
    this.#change(key, source => {
      const known = source.isKindDecided ? source.kind : kind;
      const names = WRITTEN[known] ?? [];
      const found = Object.fromEntries(
        names.flatMap(name => {
          const value: unknown = new Map(Object.entries(options)).get(name);
          return value === undefined ? [] : [[name, value]];
        }),
      );
      return { ...source, kind: known, found };
    });
  }

  /** Says what one row is. */
  setRows(change: Partial<RowChoice>): void {
    this.#rowsAreDecided = true;
    this.#rows = rowsOfChoice({ ...this.rows, ...change }, this.#rows, this.#sources);
    this.touch();
  }

  /** Says where the plant's clock hangs. */
  setTimeZone(timeZone: string): void {
    this.#timeZone = timeZone;
    this.#zoneIsDecided = true;
    this.touch();
  }

  /**
   * What the notebook says takes the place of what is decided here, unless it
   * says what it said before: then a cell was merely run again.
   */
  adopt(data: Data | null): void {
    const known = data === null ? null : this.#normal(data);
    if (known !== null && sameJson(known, this.data)) {
      this.#base = known;
      this.#rowsAreDecided = true;
    } else if (!sameJson(known, this.#base)) {
      this.#load(data);
    }
    this.#isTouched = false;
    this.touch();
  }

  /** Gives up what is not written. */
  revert(): void {
    this.#load(this.#base);
    this.#isTouched = false;
    this.touch();
  }

  #load(data: Data | null): void {
    this.#sources = data === null ? [] : sourcesOf(data, () => this.#newKey());
    this.#further = data === null ? {} : furtherOf(data);
    this.#rows = data?.rows;
    this.#rowsAreDecided = data !== null;
    if (data !== null) {
      this.#timeZone = data.timeZone ?? "UTC";
      this.#zoneIsDecided = true;
    }
    this.#base = data === null ? null : this.data;
  }

  /** Data as the draft would say it, so that the two can be compared. */
  #normal(data: Data): Data {
    return dataOf({
      sources: sourcesOf(data, () => ""),
      timeZone: data.timeZone ?? "UTC",
      rows: data.rows,
      further: furtherOf(data),
    });
  }

  #change(key: string, change: (source: SourceDraft) => SourceDraft): void {
    const before = this.#sources;
    this.#sources = before.map(source => (source.key === key ? change(source) : source));
    if (sameJson(before, this.#sources)) return;
    this.#renewed();
  }

  /** Rows that nobody decided, or that the files no longer allow, become the usual ones. */
  #renewed(): void {
    if (!this.#rowsAreDecided || !isPossible(this.#rows, this.#sources)) {
      this.#rowsAreDecided = false;
      this.#rows = usualRows(this.#sources);
    }
    this.touch();
  }

  #newKey(): string {
    this.#count += 1;
    return `source-${this.#count}`;
  }
}

/** Options of one kind of source mean nothing to another. */
function optionsFor(kind: SourceKind, options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const foreign = kind === "intervals" ? ["time", "maxAge"] : ["from", "to"];
  return Object.fromEntries(Object.entries(options).filter(([name]) => !foreign.includes(name)));
}

function zoneOfThisComputer(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone === undefined || zone === "" || zone === "Etc/Unknown" ? "UTC" : zone;
}
