import { join } from "node:path";
import { commonPool, rounded } from "../../compute";
import type { Table } from "../../data";
import { durationText } from "../../features";
import type { Delay, Specification, VariableComparison } from "../../protocol";
import { GembaError } from "../../protocol";
import { drawShifts } from "../significance/draws";
import { groupedColumn } from "../significance/groups";
import { planShifts } from "../significance/plan";
import type { PlanOptions, ShiftPlan } from "../significance/plan";
import { heldRows, labelHeldRows } from "./hold";
import { lagAt, lagsUpTo, partsForScan } from "./lag-range";
import type { LagRange } from "./lag-range";
import type { LagScan, LagTask } from "./work";

/** What the scan is told. */
export interface DelayOptions extends PlanOptions {
  /** The longest lag, before the event and after it, milliseconds. */
  readonly upToMs: number;
  /** What made the labels: where its numbers are held, a lag is uncertain by as much. */
  readonly specification?: Pick<Specification, "target" | "reference">;
  /** How many of the comparisons are scanned, from the first on; 20 by default. */
  readonly most?: number;
  /** Stops the work at once; it then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Hears how many variables are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Moved labels: enough for a p of .05. */
const DRAWS = 999;
const MOST_VARIABLES = 20;
/** Points of a profile in a result. */
const MOST_POINTS = 121;
const SIGNIFICANT = 0.05;
/** Standard deviations by which a lag after the event must beat those before it. */
const CLEARLY = 2;

/**
 * Looks for the delay between variables and the event: S of the shift test at
 * every lag from `upToMs` before the event to as long after it, the best of them,
 * and how often moved labels have one as good at any lag.
 *
 * @param labels one per row: 1 event, 0 reference, anything else ignored
 * @param comparisons ranked; the leading 20 are scanned
 * @returns one per comparison, null for those that were not scanned; without a delay where
 *   there is a `reason`
 * @throws GembaError `bad-options` (upToMs shorter than one row), `no-such-variable`, `cancelled`, `worker-died`
 * @example (await scanDelays(line, rows.labels, compared, { upToMs: 7_200_000, seed: 1 }))[0]?.lagMs // 1_080_000
 */
export async function scanDelays(
  table: Table,
  labels: Uint8Array,
  comparisons: readonly VariableComparison[],
  options: DelayOptions,
): Promise<(Delay | null)[]> {
  const scanned = comparisons.slice(0, options.most ?? MOST_VARIABLES);
  const scan = planScan(table, labels, options);
  if (typeof scan === "string") return comparisons.map((_, i) => (i < scanned.length ? noDelay(scan) : null));
  const { plan, lags, slotMs } = scan;
  const tasks = scanned.map((comparison): LagTask => {
    const column = table.column(comparison.name);
    const judged =
      column.type === "numeric"
        ? { type: column.type, values: column.values }
        : groupedColumn(column, comparison);
    return { plan, column: judged, lags };
  });
  const scans = await commonPool().map<LagScan | null>(
    join(__dirname, "work.js"),
    "scanLags",
    tasks,
    options,
  );
  const labelHold = options.specification === undefined ? 1 : labelHeldRows(table, options.specification);
  return comparisons.map(({ name }, i) => {
    const found = scans[i];
    if (found === undefined) return null;
    if (found === null) return noDelay("it hardly varies where both populations have values");
    return delayOf(found, lags, slotMs, Math.max(labelHold, heldRows(table.column(name))));
  });
}

interface Scan {
  readonly plan: ShiftPlan;
  readonly lags: LagRange;
  readonly slotMs: number;
}

/** The plan of a scan, or why there is none. */
function planScan(table: Table, labels: Uint8Array, options: DelayOptions): Scan | string {
  const draws = options.draws ?? DRAWS;
  const plan = planShifts(table, labels, { ...options, draws });
  if (plan === null) return "no row is event or reference";
  const { kind, slots, slotMs } = plan.grid;
  if (kind === "none") return "the rows have no time";
  if (kind === "order" || slotMs === null) {
    return "the rows are not evenly spaced in time, so there is no lag between them; between process and samples the travel time is looked for instead";
  }
  const longest = Math.floor(options.upToMs / slotMs);
  if (!(longest >= 1)) {
    throw new GembaError("bad-options", {
      what: `The longest delay, ${durationText(options.upToMs)}, is shorter than one row`,
      where: "delays.upTo",
      remedy: `Give at least ${durationText(slotMs)}.`,
    });
  }
  const cells = partsForScan(slots, plan.cells.length, longest);
  if (cells === null) {
    const most = durationText(Math.floor(slots / 4) * slotMs);
    return `the scan is too long for this much data: at most ${most}`;
  }
  if (cells.length === plan.cells.length) return { plan, lags: lagsUpTo(longest), slotMs };
  const shorter = { ...plan, id: `${plan.id}, scan`, cells, shifts: drawShifts(cells, draws, options.seed) };
  return { plan: shorter, lags: lagsUpTo(longest), slotMs };
}

function delayOf(
  { best, p, strength, profile, beyondCauses }: LagScan,
  lags: LagRange,
  slotMs: number,
  held: number,
): Delay {
  return {
    lagRows: best,
    lagMs: best * slotMs,
    holdMs: held * slotMs,
    p,
    strength,
    ...thinned(profile, lags, best),
    consequence: best < 0 && -best > held && p <= SIGNIFICANT && beyondCauses >= CLEARLY,
  };
}

/** The profile in at most 121 points: of each stretch of lags the largest S and where it is. */
function thinned(profile: Float64Array, lags: LagRange, best: number): Pick<Delay, "lags" | "profile"> {
  const points = Math.min(MOST_POINTS, profile.length);
  const places = Array.from({ length: points }, (_, point) => {
    const from = Math.floor((point * profile.length) / points);
    const to = Math.floor(((point + 1) * profile.length) / points);
    let most = from;
    for (let place = from; place < to; place++) {
      if (lagAt(lags, place) === best) return place;
      if (profile[place]! > profile[most]!) most = place;
    }
    return most;
  });
  return {
    lags: places.map(place => lagAt(lags, place)),
    profile: places.map(place => rounded(profile[place]!)),
  };
}

function noDelay(reason: string): Delay {
  return {
    lagRows: null,
    lagMs: null,
    holdMs: null,
    p: null,
    strength: null,
    lags: [],
    profile: [],
    consequence: false,
    reason,
  };
}
