import type { Table } from "../../data";
import type {
  Aggregate,
  Batches,
  Rows,
  Samples,
  Specification,
  VariableAggregates,
  Windows,
} from "../../protocol";
import { GembaError, parseDuration, quoted } from "../../protocol";

/** A length of time as it was written, and in milliseconds. */
export interface Length {
  readonly text: string;
  readonly ms: number;
}

/** What windows, samples and batches have in common, with the defaults filled in. */
interface CommonChoice {
  readonly aggregate: readonly Aggregate[];
  readonly per: readonly VariableAggregates[];
  /** How much further back further columns look, ascending. */
  readonly lags: readonly Length[];
  /** Share of the row's counted time in which a target must hold. */
  readonly targetShare: number;
  /** Share of the row's time that must count and have a value. */
  readonly coverage: number;
  /** The key that holds the choice, for errors. */
  readonly where: string;
}

/** One row is a slice of time. */
export interface WindowChoice extends CommonChoice {
  readonly kind: "windows";
  readonly every: Length;
}

/** One row is a sample and what came before it. */
export interface SampleChoice extends CommonChoice {
  readonly kind: "samples";
  /** Name of the source of samples. */
  readonly of: string;
  readonly lookBack: Length;
  readonly delay: Length;
  /** Null: no two samples are one. */
  readonly sameSample: Length | null;
}

/** One row is a batch: an interval of a source. */
export interface BatchChoice extends CommonChoice {
  readonly kind: "batches";
  /** Name of the source of intervals. */
  readonly of: string;
}

/** What one row of an investigation is, where it is not a row of the table. */
export type RowChoice = WindowChoice | SampleChoice | BatchChoice;

/** A target must hold, and a value be known, for at least this part of a row. */
const HALF = 0.5;

/**
 * What one row of an investigation is: what the specification says, otherwise what the table was
 * assembled for. Null: the rows of the table.
 *
 * @throws GembaError `bad-specification` for a length of time that is none
 * @example rowChoiceOf(line, { target, windows: { every: "15 min" } }) // { kind: "windows", every: { text: "15 min", ms: 900000 }, … }
 */
export function rowChoiceOf(
  table: Pick<Table, "rowsChoice">,
  specification: Pick<Specification, "windows" | "samples" | "batches">,
): RowChoice | null {
  const { windows, samples, batches } = specification;
  if (windows !== undefined) return windowChoice(windows, "windows");
  if (samples !== undefined) return sampleChoice(samples, "samples");
  if (batches !== undefined) return batchChoice(batches, "batches");
  return choiceOf(table.rowsChoice, "data.rows");
}

function choiceOf(rows: Rows | undefined, where: string): RowChoice | null {
  if (rows === undefined || typeof rows === "string") return null;
  if ("windows" in rows) return windowChoice(rows.windows, `${where}.windows`);
  if ("samples" in rows) return sampleChoice(rows.samples, `${where}.samples`);
  return batchChoice(rows.batches, `${where}.batches`);
}

function windowChoice(windows: Windows, where: string): WindowChoice {
  return { kind: "windows", every: positive(windows.every, `${where}.every`), ...commonOf(windows, where) };
}

function sampleChoice(samples: Samples, where: string): SampleChoice {
  const { of, lookBack, delay = "0 min", sameSample } = samples;
  return {
    kind: "samples",
    of,
    lookBack: positive(lookBack, `${where}.lookBack`),
    delay: lengthOf(delay, `${where}.delay`),
    sameSample: sameSample === undefined ? null : lengthOf(sameSample, `${where}.sameSample`),
    ...commonOf(samples, where),
  };
}

function batchChoice(batches: Batches, where: string): BatchChoice {
  return { kind: "batches", of: batches.of, ...commonOf(batches, where) };
}

function commonOf(rows: Windows | Samples | Batches, where: string): CommonChoice {
  const { aggregate = ["mean"], per = [], lags = [], targetShare = HALF, coverage = HALF } = rows;
  const lengths = lags.map((lag, i) => positive(lag, `${where}.lags[${i}]`)).sort((a, b) => a.ms - b.ms);
  const distinct = lengths.filter((lag, i) => i === 0 || lag.ms !== lengths[i - 1]!.ms);
  return { aggregate, per, lags: distinct, targetShare, coverage, where };
}

function lengthOf(text: string, where: string): Length {
  return { text: text.trim(), ms: parseDuration(text, where) };
}

function positive(text: string, where: string): Length {
  const length = lengthOf(text, where);
  if (length.ms > 0) return length;
  throw new GembaError("bad-specification", {
    what: `${quoted(text)} is no time at all`,
    where,
    remedy: 'Give a length of time such as "15 min".',
  });
}
