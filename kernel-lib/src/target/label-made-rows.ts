import type { Table } from "../data";
import { holdOf, rowSlices, timeWhere } from "../features";
import type { Condition, Specification } from "../protocol";
import { evaluateCondition } from "./evaluate";
import { both, eligibleRows, labelJudged, longEnough } from "./label-rows";
import type { JudgedRows, LabelledRows } from "./label-rows";
import { conditionsIn, placeOf } from "./made-rows";
import type { MadeRows } from "./made-rows";
import { boundsOf, endOfData, rowsOfChoice, rowsOfExceptions } from "./periods";
import { NO, UNKNOWN, YES } from "./values";
import { shareText, targetInWords } from "./words";

/** Rounding in sums of time decides nothing: shares this close to a limit meet it. */
const ROUNDING = 1e-9;

/** The labels of made rows, and what an error about an empty population needs to know. */
export interface MadeLabelling {
  readonly rows: LabelledRows;
  readonly judged: JudgedRows;
  /** Where the target was judged: a table, and which of its rows count. */
  readonly measured: { readonly table: Table; readonly counted: Uint8Array; readonly held: Uint8Array };
  /** Whether in any row enough of the time counts. */
  readonly anyCovered: boolean;
}

/**
 * Labels windows, samples or batches. A row counts when enough of its time counts, what `when`
 * and `ignore` say about the row itself holds, and it lies in the period (a sample: when it was
 * taken; a window or batch: from its beginning to its end). A condition on readings holds in a row when it holds for
 * `targetShare` of the counted time in which it is known.
 *
 * @throws GembaError what the conditions and the period raise
 */
export function labelMadeRows(table: Table, made: MadeRows, specification: Specification): MadeLabelling {
  const { choice } = made;
  const { target, reference } = specification;
  const time = new RowTime(table, made);
  const covered = time.covered();
  const own = eligibleRows(made.table, conditionsIn("rows", table, choice, specification));
  const eligible = both(covered, own);
  const onReadings = eligibleRows(table, conditionsIn("readings", table, choice, specification));
  const targetOnRows = placeOf(table, choice, target) === "rows";
  const judge = (condition: Condition, where: string): Uint8Array =>
    placeOf(table, choice, condition) === "rows"
      ? evaluateCondition(made.table, condition, where, eligible)
      : time.share(evaluateCondition(table, condition, where, onReadings));
  const base = targetOnRows ? made.table : table;
  const among = targetOnRows ? eligible : onReadings;
  const holds = evaluateCondition(base, target, "target", among);
  const lasting = longEnough(base, target, holds, among);
  const judged: JudgedRows = {
    counted: both(eligible, rowsInPeriod(table, made, specification)),
    held: targetOnRows ? holds : time.share(holds),
    isEvent: targetOnRows ? lasting : time.share(lasting),
    isReference: reference === undefined ? null : judge(reference, "reference"),
  };
  const units = new Map(Object.entries(specification.variables?.units ?? {}));
  const words = targetInWords(base, target, { units, among });
  const text = targetOnRows ? words : `${words}, at least ${shareText(choice.targetShare)} of the time`;
  return {
    rows: labelJudged(made.table, specification, judged, text),
    judged,
    measured: { table: base, counted: targetOnRows ? judged.counted : onReadings, held: holds },
    anyCovered: covered.includes(1),
  };
}

/** 1 where a row lies in the period. */
function rowsInPeriod(table: Table, { table: rows, spans }: MadeRows, { period }: Specification): Uint8Array {
  const result = new Uint8Array(rows.rows).fill(1);
  if (period === undefined) return result;
  // Says what is wrong with a period outside the data.
  rowsOfChoice(table, period, "period");
  const { from, to } = boundsOf(table, period, "period");
  const newest = endOfData(table);
  const isSample = spans.holds === "to";
  spans.time.forEach((at, row) => {
    const end = Math.min(spans.to[row]!, newest);
    if (at < from || (isSample ? at >= to : end > to)) result[row] = 0;
  });
  return isSample && period.except !== undefined
    ? both(result, rowsOfExceptions(rows, period.except, "period"))
    : result;
}

/** Shares of the time of rows, of what counts. */
class RowTime {
  private readonly table: Table;
  private readonly made: MadeRows;
  private readonly counted: Float64Array;

  constructor(table: Table, made: MadeRows) {
    this.table = table;
    this.made = made;
    this.counted = this.sum(() => true);
  }

  /** 1 where so much of the row's time counts as `coverage` asks. */
  covered(): Uint8Array {
    const { spans, choice } = this.made;
    return Uint8Array.from(this.counted, (time, row) =>
      time > 0 && time >= choice.coverage * (spans.to[row]! - spans.from[row]!) * (1 - ROUNDING) ? 1 : 0,
    );
  }

  /** Where something that holds of readings holds of rows: unknown where it is known at no time. */
  share(held: Uint8Array): Uint8Array {
    const yes = this.sum(row => held[row] === YES);
    const known = this.sum(row => held[row] !== UNKNOWN);
    const { targetShare } = this.made.choice;
    return Uint8Array.from(yes, (time, row) => {
      if (known[row] === 0) return UNKNOWN;
      return time >= targetShare * known[row]! * (1 - ROUNDING) ? YES : NO;
    });
  }

  private sum(test: (row: number) => boolean): Float64Array {
    const { spans, counted } = this.made;
    const result = new Float64Array(spans.from.length);
    const time = this.table.time!;
    for (const slice of rowSlices(time, spans, counted, holdOf(time))) {
      result.set(timeWhere(slice, test), slice.first);
    }
    return result;
  }
}
