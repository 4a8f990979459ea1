import type { Table } from "../data";
import { conditionSources, conditionVariables } from "../features";
import type { RowChoice } from "../features";
import type { Counts, Specification } from "../protocol";
import { GembaError, quoted } from "../protocol";
import { shareText } from "./words";

/** What an error needs to know about rows that came out empty. */
export interface EmptyRows {
  readonly counts: Counts;
  /** 1 where a row counts: inside the period, `when` holds and `ignore` does not. */
  readonly counted: Uint8Array;
  /** The target per row, before `forAtLeast`: 1, 0 or 255 unknown. */
  readonly held: Uint8Array;
}

/** What an error needs to know about windows, samples or batches that came out empty. */
export interface EmptyMadeRows extends EmptyRows {
  /** Where the target was judged: a table, which of its rows count, and where the target holds. */
  readonly measured: Measured;
  /** Whether in any row enough of the time counts. */
  readonly anyCovered: boolean;
}

interface Measured {
  readonly table: Table;
  readonly counted: Uint8Array;
  readonly held: Uint8Array;
}

/** The same about windows, samples or batches. */
export function emptyMadeRows(
  specification: Specification,
  { targetShare, coverage, where }: RowChoice,
  { measured, anyCovered, ...rows }: EmptyMadeRows,
): GembaError {
  if (!anyCovered) {
    return failure(
      `In no row does as much as ${shareText(coverage)} of the time count`,
      where,
      "Widen when, narrow ignore, lower coverage, or choose other rows.",
    );
  }
  const { event = "event" } = specification.labels ?? {};
  const { held, counted, counts } = rows;
  const isRare = !held.some((value, row) => value === 1 && counted[row] === 1);
  const readings = measured.table.rows === held.length ? 0 : countBoth(measured.held, measured.counted);
  if (counts.event === 0 && isRare && readings > 0 && specification.target.forAtLeast === undefined) {
    return failure(
      `No ${event} rows: the target holds in ${readings} readings, but in no row for ${shareText(targetShare)} of the time`,
      `${where}.targetShare`,
      "Lower targetShare, or choose shorter rows.",
    );
  }
  return explained(measured, specification, rows);
}

function countBoth(left: Uint8Array, right: Uint8Array): number {
  return left.reduce((count, value, row) => count + (value === 1 && right[row] === 1 ? 1 : 0), 0);
}

/** Why there is no event or no reference row, and what to do about it. */
export function emptyPopulation(table: Table, specification: Specification, rows: EmptyRows): GembaError {
  return explained({ table, ...rows }, specification, rows);
}

function explained(measured: Measured, specification: Specification, rows: EmptyRows): GembaError {
  const { event = "event", reference = "reference" } = specification.labels ?? {};
  const place = hasPeriod(specification) ? " in this period" : "";
  const tally = tallyOf(rows);
  if (tally.counted === 0) return nothingCounts(specification, place);
  if (tally.unknown === tally.counted) {
    return failure(
      `The target is unknown in every counted row${place}${missingIn(specification.target)}`,
      "target",
      "Choose another variable, or a period in which it was recorded.",
    );
  }
  if (rows.counts.event === 0) return noEvents(measured, specification, rows, tally, event, place);
  if (tally.no === 0 && specification.target.forAtLeast === undefined) {
    return failure(
      `The target holds in every counted row${place}: there are no ${reference} rows to compare with`,
      "target",
      `A target says which rows are ${event} and which are not: ${mendOf(specification.target)}, or choose a longer period.`,
    );
  }
  if (specification.reference !== undefined) {
    return failure(
      `No ${reference} rows${place}: the reference condition holds nowhere outside the ${event} rows`,
      "reference",
      "Widen the reference condition, or leave it out to compare with all other rows.",
    );
  }
  return failure(`No ${reference} rows${place}`, "target", "Choose a longer period.");
}

function noEvents(
  measured: Measured,
  specification: Specification,
  rows: EmptyRows,
  tally: Tally,
  event: string,
  place: string,
): GembaError {
  const { target } = specification;
  if (tally.yes > 0 && target.forAtLeast !== undefined) {
    return failure(
      `No ${event} rows${place}: the target holds in ${tally.yes} of ${tally.counted} counted rows, but never for ${target.forAtLeast.trim()} on end`,
      "target.forAtLeast",
      "Shorten forAtLeast, or leave it out.",
    );
  }
  const mend = mendOf(target);
  const holdsElsewhere = hasPeriod(specification) && rows.held.includes(1);
  const remedy = holdsElsewhere
    ? `Choose a longer period: the target does hold outside this one. Or ${mend}.`
    : `${mend[0]!.toUpperCase()}${mend.slice(1)}, or choose another variable.`;
  return failure(`No ${event} rows${place}${reachOf(measured, target)}`, "target", remedy);
}

/** What a target could not be told from. */
function missingIn(target: Specification["target"]): string {
  const names = [...conditionVariables(target), ...conditionSources(target)].map(quoted).join(", ");
  if (names === "") return "";
  return `: ${names} is missing there${"steady" in target ? ", or not known for long enough" : ""}`;
}

/** What can be changed about a target, as a clause. */
function mendOf(target: Specification["target"]): string {
  if ("in" in target) return "list other values";
  if (["above", "below", "between", "outside"].some(form => form in target)) return "move its limit";
  if ("topShare" in target || "bottomShare" in target) return "take another share";
  if ("during" in target) return "name another source or other attributes";
  if ("settled" in target) return "change how long it waits";
  if ("steady" in target) return "change how far or for how long it may move";
  return "change its conditions";
}

interface Tally {
  counted: number;
  yes: number;
  no: number;
  unknown: number;
}

function tallyOf({ counted, held }: EmptyRows): Tally {
  const tally: Tally = { counted: 0, yes: 0, no: 0, unknown: 0 };
  for (let row = 0; row < counted.length; row++) {
    if (counted[row] !== 1) continue;
    tally.counted++;
    if (held[row] === 1) tally.yes++;
    else if (held[row] === 0) tally.no++;
    else tally.unknown++;
  }
  return tally;
}

function nothingCounts({ when, ignore }: Specification, place: string): GembaError {
  if (when !== undefined)
    return failure(
      `No row counts${place}: “when” holds nowhere${ignore === undefined ? "" : " outside “ignore”"}`,
      "when",
      "Widen the condition under when, or leave it out.",
    );
  if (ignore !== undefined)
    return failure(
      `No row counts${place}: “ignore” leaves out every one`,
      "ignore",
      "Narrow the condition under ignore, or leave it out.",
    );
  return failure(`No row counts${place}`, "period", "Choose a longer period.");
}

/** Where the values of a simple target lie, so that a better limit can be chosen. */
function reachOf({ table, counted }: Measured, target: Specification["target"]): string {
  if ("during" in target) return `: no counted row lies in an interval of ${quoted(target.during)}`;
  if (!("variable" in target) || "in" in target) return "";
  const column = table.column(target.variable);
  if (column.type !== "numeric") return "";
  let min = Infinity;
  let max = -Infinity;
  column.values.forEach((value, row) => {
    if (counted[row] !== 1 || Number.isNaN(value)) return;
    min = Math.min(min, value);
    max = Math.max(max, value);
  });
  return min > max ? "" : `: ${quoted(target.variable)} lies between ${short(min)} and ${short(max)}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function hasPeriod({ period }: Specification): boolean {
  return period?.from !== undefined || period?.to !== undefined || period?.last !== undefined;
}

function failure(what: string, where: string, remedy: string): GembaError {
  return new GembaError("empty-population", { what, where, remedy });
}
