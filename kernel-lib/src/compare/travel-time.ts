import { join } from "node:path";
import { commonPool, Random, sharedInt32 } from "../compute";
import type { NumericColumn, Table, TableSource } from "../data";
import { GembaError, nearestNames, quoted } from "../protocol";
import { scores } from "./rank-scores";
import type { TravelResult, TravelTask } from "./travel-time-work";

/** What the search for the travel time is told. Times are milliseconds. */
export interface TravelTimeOptions {
  /** Name of the source of samples. */
  readonly of: string;
  /** What was measured; the first number of the samples when left out. */
  readonly variable?: string;
  /** How much of the process a sample sees. */
  readonly lookBackMs: number;
  /** The longest delay tried. */
  readonly longestMs: number;
  readonly seed?: number;
  readonly signal?: AbortSignal;
}

/** How long the product travels from the process to where it is sampled. */
export interface TravelTime {
  /** The delay that fits best, milliseconds; null where none stands out. */
  readonly delayMs: number | null;
  /** Delays that fit nearly as well (within 5 %), from and to; null where none stands out. */
  readonly between: readonly [number, number] | null;
  /** The tag that follows the measurement most closely there. */
  readonly tag: string | null;
  /** Size of its rank correlation with the measurement, 0 to 1. */
  readonly strength: number;
  /** Share of shifted measurements that fit some tag at some delay as well: the search itself is accounted for. */
  readonly p: number;
  /** The delays tried, and the largest rank correlation of any tag at each. */
  readonly delays: readonly number[];
  readonly profile: readonly number[];
}

const MOST_DELAYS = 61;
const DRAWS = 199;
const FEWEST_SAMPLES = 30;
/** With more samples the latest are taken: the search stays within seconds. */
const MOST_SAMPLES = 2_000;
const ENOUGH = 0.05;

/**
 * The travel time between the process and the samples: the delay at which some
 * tag follows the measurement most closely, by the rank correlation of the
 * tag's mean over the look-back. Chance is judged by moving the measurements
 * against the process in a circle, which keeps the memory of either, and takes
 * the best of all tags and delays each time. A slow clock looks the same.
 *
 * @throws GembaError `no-such-source`, `no-such-variable`, `bad-options` (no time, fewer than 30
 *   samples), `cancelled`
 */
export async function findTravelTime(table: Table, options: TravelTimeOptions): Promise<TravelTime> {
  const source = sourceOf(table, options.of);
  const { times, measured } = measurementsOf(source, options.variable);
  const delays = delaysOf(table, options);
  const ranges = rangesOf(table.time!, times, delays, options.lookBackMs);
  const shifts = drawShifts(times.length, options.seed ?? 1);
  const tags = numbersIn(table).filter(({ variable }) => variable.source !== source.name);
  const tasks = tags.map(({ values }): TravelTask => ({
    values,
    ranges,
    samples: times.length,
    measured,
    shifts,
  }));
  const results = await commonPool().map<TravelResult>(
    join(__dirname, "travel-time-work.js"),
    "scanTag",
    tasks,
    { signal: options.signal },
  );
  return best(
    tags.map(({ variable }) => variable.name),
    delays,
    results,
  );
}

function sourceOf(table: Table, name: string): TableSource {
  const samples = table.sources.filter(({ kind }) => kind === "samples");
  const source = samples.find(candidate => candidate.name === name);
  if (source === undefined) {
    const known = samples.map(candidate => candidate.name);
    throw new GembaError("no-such-source", {
      what: `There is no source of samples called ${quoted(name)}`,
      suggestions: nearestNames(name, known),
      remedy: "Assemble the data with samples first.",
    });
  }
  if (table.time !== null && source.table.time !== null) return source;
  throw new GembaError("bad-options", {
    what: "Without times there is no travel time",
    where: name,
    remedy: "Name the time column of the samples and of the readings.",
  });
}

function measurementsOf(
  { name, table }: TableSource,
  wanted: string | undefined,
): { times: Float64Array; measured: Float64Array } {
  const column = wanted === undefined ? numbersIn(table)[0] : table.column(wanted);
  const all = column?.type === "numeric" ? column.values : new Float64Array();
  const rows = Array.from(all.keys())
    .filter(row => !Number.isNaN(all[row]))
    .slice(-MOST_SAMPLES);
  if (rows.length < FEWEST_SAMPLES) {
    throw new GembaError("bad-options", {
      what: `${rows.length} samples with a number are too few to find a travel time`,
      where: name,
      remedy: `It takes ${FEWEST_SAMPLES}; give the travel time yourself.`,
    });
  }
  return {
    times: Float64Array.from(rows, row => table.time![row]!),
    measured: scores(Float64Array.from(rows, row => all[row]!)),
  };
}

/** Evenly spaced, no finer than the readings. */
function delaysOf(table: Table, { longestMs }: TravelTimeOptions): number[] {
  const finest = table.intervalMs ?? longestMs;
  const step = Math.max(finest, Math.ceil(longestMs / (MOST_DELAYS - 1) / finest) * finest);
  return Array.from({ length: Math.floor(longestMs / step) + 1 }, (_, i) => i * step);
}

/** A sample taken at t sees the rows in (t − delay − lookBack, t − delay]. */
function rangesOf(
  time: Float64Array,
  samples: Float64Array,
  delays: readonly number[],
  lookBackMs: number,
): Int32Array {
  const ranges = sharedInt32(2 * delays.length * samples.length);
  let at = 0;
  for (const delay of delays) {
    for (const sample of samples) {
      ranges[at++] = firstAfter(time, sample - delay - lookBackMs);
      ranges[at++] = firstAfter(time, sample - delay);
    }
  }
  return ranges;
}

function firstAfter(time: Float64Array, instant: number): number {
  let [low, high] = [0, time.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[middle]! <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function drawShifts(samples: number, seed: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: DRAWS }, () => 1 + random.integer(samples - 1));
}

function numbersIn(table: Table): NumericColumn[] {
  return table.variables
    .filter(({ role }) => role !== "identifier" && role !== "time")
    .map(({ name }) => table.column(name))
    .filter(column => column.type === "numeric");
}

function best(
  tags: readonly string[],
  delays: readonly number[],
  results: readonly TravelResult[],
): TravelTime {
  const profile = delays.map((_, at) => Math.max(0, ...results.map(result => result.profile[at]!)));
  const strength = Math.max(0, ...profile);
  const asLarge = Array.from({ length: DRAWS }, (_, draw) =>
    Math.max(0, ...results.map(result => result.largest[draw]!)),
  ).filter(largest => largest >= strength * (1 - 1e-9)).length;
  const p = (1 + asLarge) / (1 + DRAWS);
  const common = { strength, p, delays, profile };
  if (!(p <= ENOUGH)) return { ...common, delayMs: null, between: null, tag: null };
  const at = profile.indexOf(strength);
  const tag = tags[results.findIndex(result => result.profile[at] === strength)] ?? null;
  let [from, to] = [at, at];
  while (from > 0 && profile[from - 1]! >= 0.95 * strength) from--;
  while (to < delays.length - 1 && profile[to + 1]! >= 0.95 * strength) to++;
  return { ...common, delayMs: delays[at]!, between: [delays[from]!, delays[to]!], tag };
}
