import { setImmediate as nextTurn } from "node:timers/promises";
import type { Engine } from "../../data/engine";
import { openEngine } from "../../data/open-engine";
import { usableThreads } from "../../compute/limits";
import { sharedFloat64, Table } from "../../data";
import type { Column } from "../../data";
import { GembaError } from "../../protocol";
import { planColumns } from "./column-plan";
import type { LagPlan, NumericPlan, VariablePlan } from "./column-plan";
import { fillAtEnd } from "./fill-at-end";
import { heldColumn, holdOf } from "./held-values";
import { ownColumns } from "./own-columns";
import type { RowChoice } from "./row-choice";
import { countSlices, rowSlices } from "./row-slices";
import type { RowSlice } from "./row-slices";
import type { Spans } from "./spans";
import { computeStatistics, isRuly } from "./statistics";
import type { Statistic } from "./statistics";
import { longestCategories, timeKnown, timeWhere } from "./time-shares";

/** Engines at work at a time: each has one thread, so that every sum is made in one order. */
const MOST_ENGINES = 4;

/**
 * The rows that a choice means, as a table: every column knows its variable, aggregate and lag.
 *
 * - Statistics (mean, std, min, …) are over the readings in the row that count, computed in SQL.
 * - Shares of time (missing, above, below, true, and which category lasted longest) are over the time
 *   for which the readings hold: until the next, but at most three sampling intervals.
 * - A number is missing where the variable is known for less than `coverage` of the row's time;
 *   count and missing where less than `coverage` of it counts.
 * - Samples and batches bring the columns of their own source with them.
 *
 * No value of a row depends on what came after the row's end.
 *
 * @param counted 1 where a row of the table counts; readings that do not leave the aggregates
 * @throws GembaError `no-such-variable`, `out-of-memory`, `cancelled`
 * @example await aggregateRows(line, choice, spansOf(line, choice), counted)
 */
export async function aggregateRows(
  table: Table,
  choice: RowChoice,
  spans: Spans,
  counted: Uint8Array,
  signal?: AbortSignal,
): Promise<Table> {
  const taken = new Set([table.timeName!]);
  const own = ownColumns(table, spans, taken);
  const plans = planColumns(table, choice, spans, taken);
  const engines = await openEngines(table.time!, spans);
  try {
    const work = new Work(table, choice, spans, counted, engines, signal);
    for (const plan of plans) await work.run(plan);
  } finally {
    for (const engine of engines) engine.close();
  }
  return new Table({
    columns: [...own, ...plans.flatMap(({ variables }) => variables.flatMap(columnsOf))],
    time: shared(spans.time),
    timeName: table.timeName,
    timeZone: table.timeZone,
    notices: table.notices,
    origin: table.origin,
    sources: table.sources,
    files: table.files,
  });
}

function columnsOf(plan: VariablePlan): Column[] {
  switch (plan.kind) {
    case "numeric":
      return plan.aggregates.map(({ column }) => column);
    case "share":
      return [plan.share];
    case "longest":
      return [plan.longest];
    case "at end":
      return [plan.atEnd];
  }
}

/** A variable's plan with where its values hold, and whether they may be squared. */
interface Prepared {
  readonly plan: VariablePlan;
  readonly held: Column;
  readonly ruly: boolean;
}

class Work {
  private readonly time: Float64Array;
  private readonly holdMs: number;
  private readonly known: Map<Column, { held: Column; ruly: boolean }> = new Map();

  constructor(
    private readonly table: Table,
    private readonly choice: RowChoice,
    private readonly spans: Spans,
    private readonly counted: Uint8Array,
    private readonly engines: readonly Engine[],
    private readonly signal: AbortSignal | undefined,
  ) {
    this.time = table.time!;
    this.holdMs = holdOf(this.time);
  }

  /** Fills the columns of one lag. */
  async run({ lagMs, variables }: LagPlan): Promise<void> {
    const { holds } = this.spans;
    const spans = { from: back(this.spans.from, lagMs), to: back(this.spans.to, lagMs), holds };
    for (const plan of variables) if (plan.kind === "at end") fillAtEnd(this.time, spans, this.holdMs, plan);
    const prepared = variables.flatMap(plan => (plan.kind === "at end" ? [] : [this.prepare(plan)]));
    const slices = rowSlices(this.time, spans, this.counted, this.holdMs);
    // Settled, all of them, so that no engine is closed while it works.
    const ends = await Promise.allSettled(
      this.engines.map(async engine => {
        for (const slice of slices) await this.fill(engine, slice, prepared, spans);
      }),
    );
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  }

  private prepare(plan: VariablePlan): Prepared {
    const { column } = plan;
    let known = this.known.get(column);
    if (known === undefined) {
      const ruly = column.type === "categorical" || isRuly(column.values);
      known = { held: heldColumn(this.table, column), ruly };
      this.known.set(column, known);
    }
    return { plan, ...known };
  }

  private async fill(
    engine: Engine,
    slice: RowSlice,
    prepared: readonly Prepared[],
    spans: Pick<Spans, "from" | "to">,
  ): Promise<void> {
    // Gives others their turn, a cancel among them.
    await nextTurn();
    if (this.signal?.aborted === true) throw new GembaError("cancelled", { what: "The run was cancelled" });
    const numeric = prepared.filter(
      (each): each is Prepared & { plan: NumericPlan } => each.plan.kind === "numeric",
    );
    const wanted = numeric.flatMap(({ plan, ruly }) => {
      const statistics = plan.aggregates.flatMap(({ by, column }) =>
        isStatistic(by) ? [{ by, into: column.values }] : [],
      );
      return statistics.length === 0 ? [] : [{ values: plan.column.values, ruly, statistics }];
    });
    await computeStatistics(engine, slice, wanted, this.time, spans.from);
    const lengths = spans.to
      .subarray(slice.first, slice.end)
      .map((to, i) => to - spans.from[slice.first + i]!);
    const least = lengths.map(length => length * this.choice.coverage);
    const total = timeWhere(slice, () => true);
    const enough = (time: Float64Array, row: number): boolean => time[row]! > 0 && time[row]! >= least[row]!;
    for (const { plan, held } of prepared) {
      fillShares(slice, plan, held, { total, enough });
    }
  }
}

/** What decides whether a row has values at all. */
interface Covered {
  /** The time that counts, per row of the slice. */
  readonly total: Float64Array;
  /** Whether so much time is enough of the row. */
  readonly enough: (time: Float64Array, row: number) => boolean;
}

function isStatistic(by: NumericPlan["aggregates"][number]["by"]): by is Statistic {
  return typeof by === "string" && by !== "missing";
}

/** Fills the shares of time, and takes away what rests on too little of the row's time. */
function fillShares(slice: RowSlice, plan: VariablePlan, held: Column, covered: Covered): void {
  const { first, end } = slice;
  if (plan.kind === "longest" && held.type === "categorical") {
    const { codes } = held;
    const known = timeWhere(slice, row => codes[row]! >= 0);
    longestCategories(slice, held).forEach((code, row) => {
      if (covered.enough(known, row)) plan.longest.codes[first + row] = code;
    });
  } else if (plan.kind === "share" && held.type === "categorical") {
    const { codes } = held;
    const known = timeWhere(slice, row => codes[row]! >= 0);
    setShares(
      plan.share.values,
      first,
      timeWhere(slice, row => codes[row] === 1),
      known,
      covered,
    );
  } else if (plan.kind === "numeric" && held.type === "numeric") {
    const { values } = held;
    const known = timeKnown(slice, values);
    for (const { by, column } of plan.aggregates) {
      if (typeof by === "object") {
        const limit = "above" in by ? by.above : by.below;
        const inside =
          "above" in by
            ? timeWhere(slice, row => values[row]! > limit)
            : timeWhere(slice, row => values[row]! < limit);
        setShares(column.values, first, inside, known, covered);
      } else if (by === "missing") {
        const missing = covered.total.map((time, row) => time - known[row]!);
        setShares(column.values, first, missing, covered.total, covered);
      } else {
        const basis = by === "count" ? covered.total : known;
        for (let row = 0; row < end - first; row++) {
          if (!covered.enough(basis, row)) column.values[first + row] = NaN;
          // Rows without a reading are none of the engine's groups.
          else if (by === "count" && Number.isNaN(column.values[first + row])) column.values[first + row] = 0;
        }
      }
    }
  }
}

function setShares(
  into: Float64Array,
  first: number,
  part: Float64Array,
  whole: Float64Array,
  { enough }: Covered,
): void {
  part.forEach((time, row) => {
    if (enough(whole, row)) into[first + row] = time / whole[row]!;
  });
}

function shared(times: Float64Array): Float64Array {
  const copy = sharedFloat64(times.length);
  copy.set(times);
  return copy;
}

function back(times: Float64Array, ms: number): Float64Array {
  return ms === 0 ? times : times.map(at => at - ms);
}

/** No more engines than there are slices to work on. */
async function openEngines(time: Float64Array, spans: Spans): Promise<Engine[]> {
  const count = Math.min(MOST_ENGINES, usableThreads(), countSlices(time, spans));
  return Promise.all(Array.from({ length: count }, () => openEngine({ threads: 1 })));
}
