import type { Data, IntervalSource, SampleSource, SeriesSource } from "../../protocol";
import type { Table } from "../table";

/** A source that reads a file, or one whose rows are already in memory under a name of their own. */
export type InMemory<Source extends { path: unknown }> =
  Source | (Omit<Source, "path"> & { readonly name: string; readonly table: Table });

/**
 * What {@link assemble} takes: the `data` of a specification, in which any source
 * may hold a `table` in place of a `path`, and a signal that stops the work.
 */
export interface AssembleOptions extends Omit<Data, "series" | "samples" | "intervals"> {
  series?: InMemory<SeriesSource>[];
  samples?: InMemory<SampleSource>[];
  intervals?: InMemory<IntervalSource>[];
  /** Stops reading and joining; the promise then fails with `cancelled`. */
  signal?: AbortSignal;
}

/** A source as it was asked for, with its name settled. */
export interface NamedSource {
  readonly name: string;
  readonly kind: SourceRole;
  /** Where it stands in the options, for errors: "samples[0]". */
  readonly where: string;
  readonly options: SourceOptions;
}

/** What a source can be in the options. */
export type SourceRole = "series" | "samples" | "intervals";

/** The options of a source of any kind. */
export type SourceOptions = Partial<SeriesSource> &
  Partial<SampleSource> &
  Partial<IntervalSource> & { readonly table?: Table };
