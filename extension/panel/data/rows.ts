import type { Data, Rows } from "gembalab/protocol";
import { nameOfSource } from "./sources";
import type { SourceDraft } from "./sources";

/** What one row can be. */
export type RowKind = "readings" | "windows" | "samples" | "batches";

/** What one row is, as the fields show it. */
export interface RowChoice {
  readonly kind: RowKind;
  /** The source whose readings, samples or intervals are the rows. */
  readonly of: string;
  /** Length of a time slice. */
  readonly every: string;
  /** How far a row looks back before its sample. */
  readonly lookBack: string;
  /** How long the product travels from the process to where the sample is taken. */
  readonly delay: string;
}

/** A way to say what one row is, and the sources that it can be of. */
export interface RowOption {
  readonly kind: RowKind;
  readonly of: readonly string[];
}

/** What the fields say until a person says otherwise. */
export const DEFAULT_ROWS: Readonly<Pick<RowChoice, "every" | "lookBack" | "delay">> = {
  every: "15 min",
  lookBack: "30 min",
  delay: "",
};

/** The ways that the sources allow, most detailed first. */
export function rowOptions(sources: readonly SourceDraft[]): RowOption[] {
  const names = (kind: SourceDraft["kind"]): string[] =>
    sources.filter(source => source.kind === kind).map(nameOfSource);
  const series = names("series");
  const samples = names("samples");
  // A log of changes says when something began, not what one piece is.
  const batches = sources
    .filter(({ kind, options }) => kind === "intervals" && options.to !== null)
    .map(nameOfSource);
  if (series.length === 0) return samples.length === 0 ? [] : [{ kind: "readings", of: samples }];
  const options: RowOption[] = [
    { kind: "readings", of: series },
    { kind: "windows", of: [] },
    { kind: "samples", of: samples },
    { kind: "batches", of: batches },
  ];
  return options.filter(({ kind, of }) => kind === "windows" || of.length > 0);
}

/** The choice that rows say; the fields of the other ways hold what is usual. */
export function choiceOf(rows: Rows | undefined, sources: readonly SourceDraft[]): RowChoice {
  const first = rowOptions(sources)[0]?.of[0] ?? "";
  const none = { ...DEFAULT_ROWS, kind: "readings" as const, of: first };
  if (rows === undefined) return none;
  if (typeof rows === "string") return { ...none, of: rows };
  if ("windows" in rows) return { ...none, kind: "windows", of: "", every: rows.windows.every };
  if ("batches" in rows) return { ...none, kind: "batches", of: rows.batches.of };
  const { of, lookBack, delay } = rows.samples;
  return { ...none, kind: "samples", of, lookBack, delay: delay ?? "" };
}

/**
 * The rows that a choice says. Aggregates, lags and all else that code has
 * added are kept.
 */
export function rowsOfChoice(
  choice: RowChoice,
  before: Rows | undefined,
  sources: readonly SourceDraft[],
): Rows | undefined {
  const kept = typeof before === "object" ? before : undefined;
  switch (choice.kind) {
    case "readings": {
      const first = rowOptions(sources).find(({ kind }) => kind === "readings")?.of[0];
      return choice.of === first || choice.of === "" ? undefined : choice.of;
    }
    case "windows":
      return { windows: { every: choice.every.trim(), ...furtherIn(kept) } };
    case "batches":
      return { batches: { of: choice.of, ...furtherIn(kept) } };
    case "samples": {
      const sameSample = kept !== undefined && "samples" in kept ? kept.samples.sameSample : undefined;
      return {
        samples: {
          of: choice.of,
          lookBack: choice.lookBack.trim(),
          ...(isNoTime(choice.delay) ? {} : { delay: choice.delay.trim() }),
          ...(sameSample === undefined ? {} : { sameSample }),
          ...furtherIn(kept),
        },
      };
    }
  }
}

/** What one row is unless a person says otherwise: a lab sample where there are any. */
export function usualRows(sources: readonly SourceDraft[]): Rows | undefined {
  const of = rowOptions(sources).find(({ kind }) => kind === "samples")?.of[0];
  return of === undefined ? undefined : { samples: { of, lookBack: DEFAULT_ROWS.lookBack } };
}

/** Whether the sources still have what the rows are made of. */
export function isPossible(rows: Data["rows"], sources: readonly SourceDraft[]): boolean {
  const { kind, of } = choiceOf(rows, sources);
  const option = rowOptions(sources).find(candidate => candidate.kind === kind);
  if (option === undefined) return rows === undefined;
  return kind === "windows" || option.of.includes(of);
}

/** Aggregates, lags and coverage belong to every kind of row. */
function furtherIn(rows: Exclude<Rows, string> | undefined): object {
  if (rows === undefined) return {};
  const { aggregate, per, lags, targetShare, coverage } =
    "windows" in rows ? rows.windows : "samples" in rows ? rows.samples : rows.batches;
  return {
    ...(aggregate === undefined ? {} : { aggregate }),
    ...(per === undefined ? {} : { per }),
    ...(lags === undefined ? {} : { lags }),
    ...(targetShare === undefined ? {} : { targetShare }),
    ...(coverage === undefined ? {} : { coverage }),
  };
}

function isNoTime(text: string): boolean {
  return /^(?:0+(?:\.0+)?(?:\s*[a-z]+)?)?$/.test(text.trim());
}
