import { firstRowFrom } from "../../data";
import type { Table, TableSource } from "../../data";
import { GembaError } from "../../protocol";
import { sourceOf } from "../table-source";
import { LocalWindows } from "./local-windows";
import type { BatchChoice, RowChoice, SampleChoice, WindowChoice } from "./row-choice";
import { replicatesOf } from "./replicates";
import type { Replicates } from "./replicates";

/** The rows to be made: which stretch of time each of them sees. */
export interface Spans {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Which end belongs to it: the beginning (windows, batches), or the end (samples). */
  readonly holds: "from" | "to";
  /** When each row is: the beginning of a window or batch, the moment a sample was taken. Ascending. */
  readonly time: Float64Array;
  /** The source whose rows they are, and which of its rows make up each; null for windows. */
  readonly own: { readonly source: TableSource; readonly replicates: Replicates } | null;
}

/**
 * The stretches of time that a choice of rows means, over a table with time.
 *
 * @throws GembaError `no-such-source`, `bad-specification` without time
 */
export function spansOf(table: Table, choice: RowChoice): Spans {
  const time = timeOf(table, choice.where);
  if (choice.kind === "windows") return windowSpans(table, time, choice);
  const kind = choice.kind === "samples" ? "samples" : "intervals";
  const source = sourceOf(table, choice.of, kind, `${choice.where}.of`);
  return choice.kind === "samples" ? sampleSpans(source, choice) : batchSpans(table, source, choice);
}

function timeOf(table: Table, where: string): Float64Array {
  if (table.time !== null) return table.time;
  throw new GembaError("bad-specification", {
    what: "The table has no time column, so there are no slices of time, samples or batches in it",
    where,
    remedy: 'Open the data with { time: "<name of the time column>" }, or leave this out.',
  });
}

/** The windows in which there are rows: gaps stay gaps. */
function windowSpans(table: Table, time: Float64Array, { every }: WindowChoice): Spans {
  const from: number[] = [];
  const to: number[] = [];
  if (time.length > 0) {
    const windows = new LocalWindows(every.ms, table.timeZone, time[0]!, time.at(-1)!);
    for (let row = 0; row < time.length; row = firstRowFrom(time, to.at(-1)!)) {
      const window = windows.at(time[row]!);
      from.push(window.from);
      to.push(window.to);
    }
  }
  const starts = Float64Array.from(from);
  return { from: starts, to: Float64Array.from(to), holds: "from", time: starts, own: null };
}

/** A sample taken at t sees (t − delay − lookBack, t − delay]. */
function sampleSpans(source: TableSource, { lookBack, delay, sameSample, where }: SampleChoice): Spans {
  const taken = timeOf(source.table, `${where}.of`);
  const replicates = replicatesOf(taken, sameSample?.ms ?? null);
  const time = Float64Array.from(replicates.first, row => taken[row]!);
  const to = time.map(at => at - delay.ms);
  return { from: to.map(at => at - lookBack.ms), to, holds: "to", time, own: { source, replicates } };
}

/** A batch that has not ended lasts until the end of the data. */
function batchSpans(table: Table, source: TableSource, { where }: BatchChoice): Spans {
  const from = timeOf(source.table, `${where}.of`);
  const newest = (table.time!.at(-1) ?? 0) + Math.max(table.intervalMs ?? 0, 1);
  const to = from.map((begin, batch) => {
    const end = source.ends?.[batch] ?? NaN;
    return Number.isFinite(end) ? end : Math.max(begin, newest);
  });
  return { from, to, holds: "from", time: from, own: { source, replicates: replicatesOf(from, null) } };
}
