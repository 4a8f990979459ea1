import { nameOfPath } from "gembalab/protocol";
import type { Data, IntervalSource, SampleSource, SeriesSource, SourceKind } from "gembalab/protocol";

/** A file, or several that belong together, and what is decided about it. */
export interface SourceDraft {
  /** Stays the same as long as the source stands in the panel. */
  readonly key: string;
  /** A path, a glob or a list of them, relative to the notebook's folder. */
  readonly path: string | readonly string[];
  readonly kind: SourceKind;
  /** Whether a person, or the notebook, has said what the file holds; it was found out otherwise. */
  readonly isKindDecided: boolean;
  /** Reading options that are decided, also the name; the rest is found by the reader. */
  readonly options: SourceOptions;
  /** What the reader found and the cell is to say: which columns hold the times. */
  readonly found: SourceOptions;
}

/** Reading options by their names in the specification. */
export type SourceOptions = Readonly<Record<string, unknown>>;

type Lists = Pick<Data, "series" | "samples" | "intervals">;

/** What the panel can't change and keeps: everything but the files and how they are read. */
export type FurtherData = Omit<Data, keyof Lists | "tags" | "timeZone" | "rows">;

/** The sources that data names, process data first. */
export function sourcesOf(data: Data, newKey: () => string): SourceDraft[] {
  const drafts = (
    kind: SourceKind,
    list: readonly (SeriesSource | SampleSource | IntervalSource)[] = [],
  ): SourceDraft[] => list.map(({ path, ...options }) => draftOf(newKey(), path, kind, options));
  return [
    ...drafts("series", data.series),
    ...drafts("samples", data.samples),
    ...drafts("intervals", data.intervals),
    ...(data.tags === undefined ? [] : [draftOf(newKey(), data.tags, "tags", {})]),
  ];
}

function draftOf(
  key: string,
  path: string | readonly string[],
  kind: SourceKind,
  options: SourceOptions,
): SourceDraft {
  return { key, path, kind, isKindDecided: true, options, found: {} };
}

/** What the panel leaves as it is. */
export function furtherOf(data: Data): FurtherData {
  const { series, samples, intervals, tags, timeZone, rows, ...further } = data;
  void [series, samples, intervals, tags, timeZone, rows];
  return further;
}

/** What the sources say, put together, as `assemble` takes it. */
export interface DataParts {
  readonly sources: readonly SourceDraft[];
  readonly timeZone: string;
  readonly rows: Data["rows"];
  readonly further: FurtherData;
}

/** The data that sources and choices make up, keys in the order in which a person would write them. */
export function dataOf({ sources, timeZone, rows, further }: DataParts): Data {
  // A draft's options came from the data, or from the reader, in the form that sources have.
  const list = (kind: SourceKind): unknown[] =>
    sources
      .filter(source => source.kind === kind)
      .map(({ path, options, found }) => ({
        path: typeof path === "string" ? path : [...path],
        ...found,
        ...options,
      }));
  const lists = { series: list("series"), samples: list("samples"), intervals: list("intervals") } as Lists;
  const tags = sources.find(({ kind }) => kind === "tags")?.path;
  return {
    timeZone,
    ...(rows === undefined ? {} : { rows }),
    ...(lists.series?.length === 0 ? {} : { series: lists.series }),
    ...(lists.samples?.length === 0 ? {} : { samples: lists.samples }),
    ...(lists.intervals?.length === 0 ? {} : { intervals: lists.intervals }),
    ...further,
    ...(tags === undefined ? {} : { tags: typeof tags === "string" ? tags : tags[0] }),
  };
}

/** One file of readings with nothing beside it is opened rather than assembled. */
export function opensAlone(data: Data): { path: string; options: SourceOptions } | null {
  const { timeZone, rows, series = [], samples = [], intervals = [], ...rest } = data;
  const [only] = series;
  const isAlone = series.length === 1 && samples.length === 0 && intervals.length === 0;
  if (!isAlone || only === undefined || typeof only.path !== "string") return null;
  if (rows !== undefined || Object.keys(rest).length > 0) return null;
  const { path, name, maxAge, ...options } = only;
  if (name !== undefined || maxAge !== undefined) return null;
  return { path, options: { ...(timeZone === undefined ? {} : { timeZone }), ...options } };
}

/** The name of a source: the one it was given, or that of its file, as `assemble` would name it. */
export function nameOfSource({
  path,
  options,
  kind,
}: Pick<SourceDraft, "path" | "options" | "kind">): string {
  return typeof options.name === "string" ? options.name : (nameOfPath(path) ?? kind);
}

/** The source that an error is about, by the place that it names: a path, or `samples[0]`. */
export function sourceAt(
  where: string | undefined,
  sources: readonly SourceDraft[],
): SourceDraft | undefined {
  if (where === undefined) return undefined;
  const [, kind, index] = /^(series|samples|intervals)\[(\d+)\]/.exec(where) ?? [];
  if (kind !== undefined) return sources.filter(source => source.kind === kind)[Number(index)];
  return sources.find(({ path }) => (typeof path === "string" ? path === where : path.includes(where)));
}

/** The file's name without its folders; of several files the first one's. */
export function fileNameOf(path: SourceDraft["path"]): string {
  const first = typeof path === "string" ? path : (path[0] ?? "");
  return first.split(/[\\/]/).at(-1) ?? first;
}

/** A name that none of the others has. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted} ${number}`)) number += 1;
  return `${wanted} ${number}`;
}
