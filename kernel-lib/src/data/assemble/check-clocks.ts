import { quoted } from "../../protocol";
import { columnsOf } from "../remake-table";
import type { Table, TableSource } from "../table";
import { countOf, intervalText } from "../table-text";
import type { NumericColumn } from "../variable";
import { gridOf } from "./clock-grid";
import type { Grid } from "./clock-grid";
import { HORIZONS, refineShift, scanShift } from "./clock-scan";
import type { Fit, Points } from "./clock-scan";
import type { StopsFit } from "./clock-stops";
import { scanStops } from "./clock-stops";
import { areStops } from "./interval-join";
import { withoutDailyCycle } from "./daily-cycle";
import { likeness } from "./same-thing";
import { lengthOf } from "./shift";

/** A source whose clock seems to be wrong, and by how much. */
export interface ClockProposal {
  /** Name of the source. */
  readonly source: string;
  /** Name of the source that it was compared with, whose clock is taken to be right. */
  readonly beside: string;
  /** What to add to the times that the source has now, milliseconds: −3,480,000 for a clock 58 min ahead. */
  readonly shiftMs: number;
  /** The true shift lies within this much of it, as far as the data can tell, milliseconds. */
  readonly uncertaintyMs: number;
  /** Rank correlation of the two at that shift, −1 to 1; of stops and standstill the phi coefficient. */
  readonly correlation: number;
  /** Measurements, or stops, that it rests on. */
  readonly pairs: number;
  /** One sentence for people. */
  readonly text: string;
}

/** Likeness from which two tags are taken to measure the same thing. */
const ALIKE = 0.5;
/** Tags of one source that are tried against those alike, the most alike first. */
const MOST_TRIED = 6;
/** Tags that are not called alike must move together this closely. */
const CLOSELY = 0.9;
const MOST_OWN_SEARCHED = 2;
/** Beyond this many tags, those that are not called alike are not searched. */
const MOST_SEARCHED = 100;
/** Finer grids than this are searched near what was found on a coarser one. */
const FIRST_STEP_MS = 30_000;
const FINEST_STEP_MS = 1_000;

/**
 * Compares the clocks of the sources that a table was assembled from, where two of them measure the
 * same thing: a laboratory and a sensor, two loggers, stops and a speed that goes to 0.
 *
 * For each source beside the one that gives the rows, at most one proposal: the shift, within 26 hours
 * either way, at which its changes follow those of its counterpart. Where no shift stands out (noise,
 * constants, nothing but a daily cycle) or the present one is as good, there is none. A tag that is
 * measured upstream of where samples are taken makes their clock look ahead: the text says so, and
 * what the `delay` of the investigation's samples explains is not proposed.
 *
 * @example checkClocks(line)[0]?.text // "Clock of “lab” looks 58 min ahead of “historian” …"
 */
export function checkClocks(table: Table): ClockProposal[] {
  const reference = referenceOf(table);
  if (reference === null || !(reference.table.rows > 1)) return [];
  return table.sources.flatMap(source => {
    if (source === reference || source.table.time === null) return [];
    const proposal =
      source.kind === "intervals" ? compareStops(source, reference) : compareValues(source, reference, table);
    return proposal === null ? [] : [proposal];
  });
}

/** The source whose clock is taken to be right: a series, that of the table's rows if that is one. */
function referenceOf({ sources, time }: Table): TableSource | null {
  const series = sources.filter(({ kind, table }) => kind === "series" && table.time !== null);
  return series.find(({ table }) => table.time === time) ?? series[0] ?? null;
}

/** A tag of the source and one of the reference that may measure the same thing. */
interface Pair {
  readonly own: NumericColumn;
  readonly other: NumericColumn;
}

interface Candidate extends Pair {
  readonly fit: Fit;
}

function compareValues(source: TableSource, reference: TableSource, table: Table): ClockProposal | null {
  const delay = delayOf(source, table);
  const grids = new Grids(reference.table);
  const found = candidates(source, pairsAlike(source.table, reference.table), grids, HORIZONS);
  if (found.length === 0) {
    const close = candidates(source, pairsToSearch(source, reference), grids, [1]);
    found.push(...close.filter(({ fit }) => fit.correlation >= CLOSELY));
  }
  found.sort((a, b) => b.fit.clarity - a.fit.clarity);
  const best = found[0];
  if (best === undefined) return null;
  const { fit } = best;
  const { shiftMs } = fit;
  // No more than samples travel: the tag is measured where they come from.
  if (shiftMs < 0 && -shiftMs <= delay + fit.uncertaintyMs) return null;
  const by = `by ${countOf(fit.pairs, "pair")} of ${quoted(best.own.variable.name)} and ${quoted(best.other.variable.name)}`;
  const travel = source.kind === "samples" && shiftMs < 0 ? travelText(delay) : "";
  return {
    source: source.name,
    beside: reference.name,
    ...figures(fit),
    text: textOf(source, reference, fit, by) + travel,
  };
}

/** What is measured upstream of where samples are taken looks like a clock that is ahead. */
function travelText(delay: number): string {
  return delay === 0
    ? " If samples are taken that long after the process they show, it is a delay and no clock."
    : ` Up to ${intervalText(delay)} of it may be the delay of the samples, if the tag is measured that far upstream.`;
}

/** Between process and sample, as far as the investigation's rows say. */
function delayOf(source: TableSource, { rowsChoice }: Table): number {
  if (typeof rowsChoice !== "object" || !("samples" in rowsChoice) || rowsChoice.samples.of !== source.name)
    return 0;
  const { delay } = rowsChoice.samples;
  return delay === undefined ? 0 : lengthOf(delay);
}

function numbersOf(table: Table): NumericColumn[] {
  return columnsOf(table).flatMap(column => {
    const { role } = column.variable;
    return column.type === "numeric" && role !== "time" && role !== "identifier" ? [column] : [];
  });
}

function pairsAlike(own: Table, other: Table): Pair[] {
  const pairs = numbersOf(own).flatMap(a =>
    numbersOf(other).map(b => ({ own: a, other: b, like: likeness(a.variable, b.variable) })),
  );
  return pairs
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_TRIED);
}

/** Samples may follow a tag so closely that it must be the same thing, whatever it is called. */
function pairsToSearch(source: TableSource, reference: TableSource): Pair[] {
  const others = numbersOf(reference.table);
  if (source.kind !== "samples" || others.length > MOST_SEARCHED) return [];
  return numbersOf(source.table)
    .slice(0, MOST_OWN_SEARCHED)
    .flatMap(own => others.map(other => ({ own, other })));
}

function candidates(
  source: TableSource,
  pairs: readonly Pair[],
  grids: Grids,
  horizons: readonly number[],
): Candidate[] {
  return pairs.flatMap(pair => {
    const fit = shiftOf(source, pair, grids, horizons);
    return fit === null ? [] : [{ ...pair, fit }];
  });
}

function shiftOf(
  source: TableSource,
  { own, other }: Pair,
  grids: Grids,
  horizons: readonly number[],
): Fit | null {
  const points = pointsOf(source.table, own);
  if (points.time.length < 2) return null;
  // Of two loggers the slower one limits what can be told; samples are points in time.
  const interval = source.kind === "series" ? (source.table.intervalMs ?? 0) : 0;
  const finest = Math.max(grids.interval, interval, FINEST_STEP_MS);
  const step = Math.max(finest, FIRST_STEP_MS);
  const coarse = scanShift(grids.withoutDailyCycle(other, step), points, horizons);
  if (coarse === null) return null;
  const fit =
    finest === step ? coarse : refineShift(grids.withoutDailyCycle(other, finest), points, coarse, step);
  const least = source.kind === "series" ? finest : grids.interval;
  return fit !== null && Math.abs(fit.shiftMs) > least ? fit : null;
}

function pointsOf(table: Table, { values }: NumericColumn): Points {
  const present = (_: number, row: number): boolean => !Number.isNaN(values[row]);
  const time = table.time!.filter(present);
  return { time, values: withoutDailyCycle(time, values.filter(present)) };
}

/** The tags of the reference on grids, each made once. */
class Grids {
  readonly interval: number;
  private readonly table: Table;
  private readonly made: Map<string, Grid> = new Map();

  constructor(table: Table) {
    this.table = table;
    this.interval = table.intervalMs || 1_000;
  }

  plain({ values }: NumericColumn, step: number): Grid {
    return gridOf(this.table.time!, values, this.interval, step);
  }

  withoutDailyCycle(column: NumericColumn, step: number): Grid {
    const key = `${step} ${column.variable.name}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const plain = this.plain(column, step);
    const times = Float64Array.from(plain.values, (_, at) => plain.start + at * plain.step);
    const grid = { ...plain, values: withoutDailyCycle(times, plain.values) };
    this.made.set(key, grid);
    return grid;
  }
}

/** Names of tags that stand still when the line does. */
const SPEEDS = /speed|geschw|drehzahl|rpm|belt|band|throughput|durchsatz|feed|run|lauf|betrieb|takt|rate/i;

function compareStops(source: TableSource, reference: TableSource): ClockProposal | null {
  if (!areStops(source.name) || source.ends === undefined) return null;
  const grids = new Grids(reference.table);
  const step = Math.max(grids.interval, FIRST_STEP_MS);
  const speeds = numbersOf(reference.table).filter(({ variable }) =>
    SPEEDS.test(`${variable.name} ${variable.description ?? ""}`),
  );
  const fits = speeds.slice(0, MOST_TRIED).flatMap(speed => {
    const fit = scanStops(grids.plain(speed, step), source.table.time!, source.ends!);
    return fit === null ? [] : [{ speed, fit }];
  });
  fits.sort((a, b) => b.fit.correlation - a.fit.correlation);
  const best = fits[0];
  if (best === undefined) return null;
  const by = `by ${countOf(best.fit.pairs, "stop")} and ${quoted(best.speed.variable.name)}`;
  const text = textOf(source, reference, best.fit, by);
  return { source: source.name, beside: reference.name, ...figures(best.fit), text };
}

function figures({ shiftMs, uncertaintyMs, correlation, pairs }: StopsFit): StopsFit {
  return { shiftMs, uncertaintyMs, correlation, pairs };
}

function textOf(source: TableSource, reference: TableSource, fit: StopsFit, by: string): string {
  const ahead = fit.shiftMs < 0 ? "ahead of" : "behind";
  const length = intervalText(Math.abs(fit.shiftMs));
  const sure = `give or take ${intervalText(fit.uncertaintyMs)}, ${by}`;
  return `Clock of ${quoted(source.name)} looks ${length} ${ahead} ${quoted(reference.name)} (${sure}).`;
}
