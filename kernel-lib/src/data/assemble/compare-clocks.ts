// What a worker thread does with the clocks of two sources.
import { quoted } from "../../protocol";
import type { TableSource } from "../table";
import { countOf, intervalText } from "../table-text";
import type { NumericColumn } from "../variable";
import type { ClockProposal } from "./check-clocks";
import { gridOf } from "./clock-grid";
import type { Grid } from "./clock-grid";
import { HORIZONS, refineShift, scanShift } from "./clock-scan";
import type { Fit, Points } from "./clock-scan";
import type { StopsFit } from "./clock-stops";
import { scanStops } from "./clock-stops";
import { areStops } from "./interval-join";
import { withoutDailyCycle } from "./daily-cycle";
import { likeness } from "./same-thing";

/** A source as a worker thread sees it. */
export interface ClockSide {
  readonly name: string;
  readonly kind: TableSource["kind"];
  /** Epoch milliseconds, ascending. */
  readonly time: Float64Array;
  readonly intervalMs: number | null;
  readonly columns: readonly NumericColumn[];
  /** Of intervals: the end of each. */
  readonly ends?: Float64Array;
}

/** A source whose clock is in doubt, and one whose clock is taken to be right. */
export interface ClockTask {
  readonly source: ClockSide;
  readonly reference: ClockSide;
  /** Between process and samples, milliseconds, as far as the investigation's rows say. */
  readonly delay: number;
  /** Whether samples are also compared with tags that are not called alike. */
  readonly searchAll: boolean;
}

/** What came of comparing two clocks. */
export interface ClockResult {
  /** Whether the two have anything in common that tells their clocks. */
  readonly compared: boolean;
  readonly proposal: ClockProposal | null;
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

/** Compares two clocks, in a worker thread: see `checkClocks`. */
export function compareClocks(task: ClockTask): ClockResult {
  return task.source.kind === "intervals" ? compareStops(task) : compareValues(task);
}

/** A tag of the source and one of the reference that may measure the same thing. */
interface Pair {
  readonly own: NumericColumn;
  readonly other: NumericColumn;
}

interface Candidate extends Pair {
  readonly fit: Fit;
}

function compareValues(task: ClockTask): ClockResult {
  const { source, reference, delay, searchAll } = task;
  const grids = new Grids(reference);
  const alike = pairsAlike(source, reference);
  const found = candidates(source, alike, grids, HORIZONS);
  if (found.length === 0 && searchAll) {
    const close = candidates(source, pairsToSearch(source, reference), grids, [1]);
    found.push(...close.filter(({ fit }) => fit.correlation >= CLOSELY));
  }
  found.sort((a, b) => b.fit.clarity - a.fit.clarity);
  const best = found[0];
  const compared = alike.length > 0 || best !== undefined;
  if (best === undefined) return { compared, proposal: null };
  const { fit } = best;
  const { shiftMs } = fit;
  // No more than samples travel: the tag is measured where they come from.
  if (shiftMs < 0 && -shiftMs <= delay + fit.uncertaintyMs) return { compared, proposal: null };
  const by = `by ${countOf(fit.pairs, "pair")} of ${quoted(best.own.variable.name)} and ${quoted(best.other.variable.name)}`;
  const travel = source.kind === "samples" && shiftMs < 0 ? travelText(delay) : "";
  const proposal = {
    source: source.name,
    beside: reference.name,
    ...figures(fit),
    text: textOf(source, reference, fit, by) + travel,
  };
  return { compared, proposal };
}

/** What is measured upstream of where samples are taken looks like a clock that is ahead. */
function travelText(delay: number): string {
  return delay === 0
    ? " If samples are taken that long after the process they show, it is a delay and no clock."
    : ` Up to ${intervalText(delay)} of it may be the delay of the samples, if the tag is measured that far upstream.`;
}

function pairsAlike(source: ClockSide, reference: ClockSide): Pair[] {
  const pairs = source.columns.flatMap(a =>
    reference.columns.map(b => ({ own: a, other: b, like: likeness(a.variable, b.variable) })),
  );
  return pairs
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_TRIED);
}

/** Samples may follow a tag so closely that it must be the same thing, whatever it is called. */
function pairsToSearch(source: ClockSide, reference: ClockSide): Pair[] {
  const others = reference.columns;
  if (source.kind !== "samples" || others.length > MOST_SEARCHED) return [];
  return source.columns.slice(0, MOST_OWN_SEARCHED).flatMap(own => others.map(other => ({ own, other })));
}

function candidates(
  source: ClockSide,
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
  source: ClockSide,
  { own, other }: Pair,
  grids: Grids,
  horizons: readonly number[],
): Fit | null {
  const points = pointsOf(source, own);
  if (points.time.length < 2) return null;
  // Of two loggers the slower one limits what can be told; samples are points in time.
  const interval = source.kind === "series" ? (source.intervalMs ?? 0) : 0;
  const finest = Math.max(grids.interval, interval, FINEST_STEP_MS);
  const step = Math.max(finest, FIRST_STEP_MS);
  const coarse = scanShift(grids.withoutDailyCycle(other, step), points, horizons);
  if (coarse === null) return null;
  const fit =
    finest === step ? coarse : refineShift(grids.withoutDailyCycle(other, finest), points, coarse, step);
  const least = source.kind === "series" ? finest : grids.interval;
  return fit !== null && Math.abs(fit.shiftMs) > least ? fit : null;
}

function pointsOf(source: ClockSide, { values }: NumericColumn): Points {
  const present = (_: number, row: number): boolean => !Number.isNaN(values[row]);
  const time = source.time.filter(present);
  return { time, values: withoutDailyCycle(time, values.filter(present)) };
}

/** The tags of the reference on grids, each made once. */
class Grids {
  readonly interval: number;
  private readonly side: ClockSide;
  private readonly made: Map<string, Grid> = new Map();

  constructor(side: ClockSide) {
    this.side = side;
    this.interval = side.intervalMs || 1_000;
  }

  plain({ values }: NumericColumn, step: number): Grid {
    return gridOf(this.side.time, values, this.interval, step);
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

function compareStops({ source, reference }: ClockTask): ClockResult {
  const { ends } = source;
  const speeds = reference.columns.filter(({ variable }) =>
    SPEEDS.test(`${variable.name} ${variable.description ?? ""}`),
  );
  if (!areStops(source.name) || ends === undefined || speeds.length === 0)
    return { compared: false, proposal: null };
  const grids = new Grids(reference);
  const step = Math.max(grids.interval, FIRST_STEP_MS);
  const fits = speeds.slice(0, MOST_TRIED).flatMap(speed => {
    const fit = scanStops(grids.plain(speed, step), source.time, ends);
    return fit === null ? [] : [{ speed, fit }];
  });
  fits.sort((a, b) => b.fit.correlation - a.fit.correlation);
  const best = fits[0];
  if (best === undefined) return { compared: true, proposal: null };
  const by = `by ${countOf(best.fit.pairs, "stop")} and ${quoted(best.speed.variable.name)}`;
  const text = textOf(source, reference, best.fit, by);
  const proposal = { source: source.name, beside: reference.name, ...figures(best.fit), text };
  return { compared: true, proposal };
}

function figures({ shiftMs, uncertaintyMs, correlation, pairs }: StopsFit): StopsFit {
  return { shiftMs, uncertaintyMs, correlation, pairs };
}

function textOf(source: ClockSide, reference: ClockSide, fit: StopsFit, by: string): string {
  const ahead = fit.shiftMs < 0 ? "ahead of" : "behind";
  const length = intervalText(Math.abs(fit.shiftMs));
  const sure = `give or take ${intervalText(fit.uncertaintyMs)}, ${by}`;
  return `Clock of ${quoted(source.name)} looks ${length} ${ahead} ${quoted(reference.name)} (${sure}).`;
}
