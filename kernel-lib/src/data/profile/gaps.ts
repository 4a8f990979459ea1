import type { Spells, Stretch } from "../../protocol";
import type { TableRows } from "../axis";

/** A step within this part of the usual one is the usual one. */
const ABOUT = 0.25;
/** Share of usual steps from which on a table is read out at an interval. */
const REGULAR = 0.8;
/** Intervals without a row that are a gap, of a table that is read out at one. */
const GAP_INTERVALS = 1.5;
/** Times the 95 % point of the steps that are a gap, of a table that comes as it comes. */
const GAP_STEPS = 5;
/** Steps beyond this many are sampled evenly. */
const STEPS_LOOKED_AT = 50_000;

/** What is known about the times of a table's rows. */
export interface RowTimes {
  /** Rows with the same time as the row before. */
  readonly repeated: number;
  /** Stretches without rows; `rows` is how many they would hold. Null without time. */
  readonly gaps: Spells | null;
  /** The longest gaps, longest first. */
  readonly longest: readonly Stretch[];
}

/** Gaps listed at most. */
const LISTED = 20;

/** Where rows are missing from a table, and where there are too many. */
export function rowTimes({ time, intervalMs }: TableRows): RowTimes {
  if (time === null) return { repeated: 0, gaps: null, longest: [] };
  let repeated = 0;
  for (let row = 1; row < time.length; row++) if (time[row] === time[row - 1]) repeated++;
  const found = intervalMs === null || intervalMs <= 0 ? [] : gapsIn(time, gapFrom(time, intervalMs));
  const rows = found.map(({ from, to }) => Math.round((to - from) / intervalMs!) - 1);
  const longest = [...found].sort((a, b) => b.to - b.from - (a.to - a.from));
  const longestMs = longest[0] === undefined ? 0 : longest[0].to - longest[0].from;
  return {
    repeated,
    gaps: {
      count: found.length,
      rows: rows.reduce((sum, count) => sum + count, 0),
      longestRows: rows.reduce((most, count) => Math.max(most, count), 0),
      longestMs,
    },
    longest: longest.slice(0, LISTED),
  };
}

/** The shortest step that is no gap yet. */
function gapFrom(time: Float64Array, intervalMs: number): number {
  const steps = sampledSteps(time);
  const usual = steps.filter(step => Math.abs(step - intervalMs) <= ABOUT * intervalMs).length;
  if (usual >= REGULAR * steps.length) return GAP_INTERVALS * intervalMs;
  return GAP_STEPS * steps[Math.floor(0.95 * (steps.length - 1))]!;
}

function sampledSteps(time: Float64Array): Float64Array {
  const steps = time.length - 1;
  const looked = Math.min(steps, STEPS_LOOKED_AT);
  return Float64Array.from({ length: looked }, (_, k) => {
    const at = Math.floor((k * steps) / looked);
    return time[at + 1]! - time[at]!;
  }).sort();
}

function gapsIn(time: Float64Array, from: number): Stretch[] {
  const found: Stretch[] = [];
  for (let row = 1; row < time.length; row++) {
    if (time[row]! - time[row - 1]! > from) found.push({ from: time[row - 1]!, to: time[row]! });
  }
  return found;
}
