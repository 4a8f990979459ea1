import { sharedUint8 } from "../compute";
import type { Table } from "../data";
import { definingVariables } from "../features";
import type { Condition, Counts, Episodes, Specification, Target } from "../protocol";
import { GembaError, parseDuration } from "../protocol";
import { emptyPopulation } from "./empty-population";
import { evaluateCondition } from "./evaluate";
import { rowsOfChoice } from "./periods";
import type { RowRange } from "./periods";
import { describeEpisodes, findSpells, spellLength } from "./spells";
import { NO, YES } from "./values";
import { targetInWords } from "./words";

/** Labels of rows. */
export const REFERENCE = 0;
export const EVENT = 1;
export const IGNORED = 255;

/** The two populations of a specification. */
export interface LabelledRows {
  /** One per row, in shared memory: 1 event, 0 reference, 255 ignored. */
  readonly labels: Uint8Array;
  readonly counts: Counts;
  readonly episodes: Episodes;
  /** The rows of each episode, half-open; ignored rows may lie inside. */
  readonly spans: RowRange[];
  /** The target in words: `moisture above 4.2 %, for at least 5 min`. */
  readonly text: string;
  /** Variables that take part in the target or in the reference condition. */
  readonly variables: string[];
}

/**
 * Which rows are events, which are reference, which are ignored.
 *
 * - A row counts when it lies in the period, `when` holds and `ignore` does
 *   not; where either is unknown (a value is missing) it does not count.
 * - Event: the target holds. Reference: it does not, and `reference` (if given)
 *   holds. All else is ignored. Where target and reference both hold: event.
 * - Shares of values (`topShare`, `bottomShare`) are of the rows that `when` and `ignore` leave, over the
 *   whole table.
 * - `forAtLeast`: a row is an event only in a spell that lasts that long, from
 *   its first row to its last and one interval more. A shorter spell does not
 *   meet the target, so its rows are reference like any other. Spells are
 *   measured over the whole table, among the rows that `when` and `ignore`
 *   leave, so that the period looked at does not change a row's label.
 * - An episode (and a spell) ends at a row that is no event. Missing and
 *   ignored rows do not end it, unless the event rows on either side are more
 *   than five intervals apart.
 *
 * @throws GembaError `empty-population`, `no-such-variable`, `wrong-kind`,
 *   `bad-period`, `bad-time`, `bad-specification`
 * @example labelRows(line, { target: { variable: "moisture", above: 4.2, forAtLeast: "5 min" } }).counts.event
 */
export function labelRows(table: Table, specification: Specification): LabelledRows {
  const { rows, counted, held } = label(table, specification);
  if (rows.counts.event === 0 || rows.counts.reference === 0) {
    throw emptyPopulation(table, specification, { counts: rows.counts, counted, held });
  }
  return rows;
}

/** Like {@link labelRows}, but an empty population is counted as such, not refused. */
export function countRows(table: Table, specification: Specification): LabelledRows {
  return label(table, specification).rows;
}

/** A condition and the key that holds it, for errors. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly where: string;
}

/** Conditions that decide which rows count. */
export interface PlacedConditions {
  readonly when: readonly PlacedCondition[];
  readonly ignore: readonly PlacedCondition[];
}

/** What is known about every row before it gets its label. */
export interface JudgedRows {
  /** 1 where the row counts: inside the period, `when` holds and `ignore` does not. */
  readonly counted: Uint8Array;
  /** The target before `forAtLeast`: 1, 0 or 255 unknown. */
  readonly held: Uint8Array;
  /** The target. */
  readonly isEvent: Uint8Array;
  /** The reference condition; null when there is none. */
  readonly isReference: Uint8Array | null;
}

interface Labelling {
  rows: LabelledRows;
  counted: Uint8Array;
  held: Uint8Array;
}

function label(table: Table, specification: Specification): Labelling {
  const { target, reference, period } = specification;
  const { when, ignore } = specification;
  const eligible = eligibleRows(table, {
    when: when === undefined ? [] : [{ condition: when, where: "when" }],
    ignore: ignore === undefined ? [] : [{ condition: ignore, where: "ignore" }],
  });
  const held = evaluateCondition(table, target, "target", eligible);
  const judged = {
    counted: period === undefined ? eligible : both(eligible, rowsOfChoice(table, period, "period")),
    held,
    isEvent: longEnough(table, target, held, eligible),
    isReference: reference === undefined ? null : evaluateCondition(table, reference, "reference", eligible),
  };
  const units = new Map(Object.entries(specification.variables?.units ?? {}));
  const rows = labelJudged(
    table,
    specification,
    judged,
    targetInWords(table, target, { units, among: eligible }),
  );
  return { rows, counted: judged.counted, held };
}

/** Labels, counts and episodes of rows about which everything is known. */
export function labelJudged(
  table: Table,
  specification: Specification,
  { counted, isEvent, isReference }: JudgedRows,
  text: string,
): LabelledRows {
  const labels = sharedUint8(table.rows).fill(IGNORED);
  for (let row = 0; row < labels.length; row++) {
    if (counted[row] !== 1) continue;
    if (isEvent[row] === 1) labels[row] = EVENT;
    else if (isEvent[row] === 0 && (isReference === null || isReference[row] === 1)) labels[row] = REFERENCE;
  }
  const spans = findSpells(table, labels);
  return {
    labels,
    counts: countLabels(labels),
    episodes: describeEpisodes(table, labels, spans),
    spans,
    text,
    variables: [...definingVariables(table, specification)],
  };
}

/** 1 where every condition of `when` holds and none of `ignore` does, all for certain. */
export function eligibleRows(table: Table, { when, ignore }: PlacedConditions): Uint8Array {
  const eligible = new Uint8Array(table.rows).fill(1);
  const keep = ({ condition, where }: PlacedCondition, wanted: number): void => {
    const holds = evaluateCondition(table, condition, where);
    holds.forEach((value, row) => {
      if (value !== wanted) eligible[row] = 0;
    });
  };
  for (const part of when) keep(part, YES);
  for (const part of ignore) keep(part, NO);
  return eligible;
}

/** The condition, with spells shorter than `forAtLeast` turned to no. */
export function longEnough(
  table: Table,
  { forAtLeast }: Target,
  held: Uint8Array,
  eligible: Uint8Array,
): Uint8Array {
  if (forAtLeast === undefined) return held;
  if (table.time === null) {
    throw new GembaError("bad-specification", {
      what: "“forAtLeast” needs a time column, and the table has none",
      where: "target.forAtLeast",
      remedy: 'Open the data with { time: "<name of the time column>" }, or leave forAtLeast out.',
    });
  }
  const least = parseDuration(forAtLeast, "target.forAtLeast");
  const marks = held.map((value, row) => (eligible[row] === 1 ? value : IGNORED));
  const result = held.slice();
  for (const spell of findSpells(table, marks)) {
    if (spellLength(table, spell)! >= least) continue;
    for (let row = spell.from; row < spell.to; row++) if (result[row] === 1) result[row] = 0;
  }
  return result;
}

/** 1 where both are 1. */
export function both(left: Uint8Array, right: Uint8Array): Uint8Array {
  return left.map((value, row) => value & right[row]!);
}

function countLabels(labels: Uint8Array): Counts {
  let event = 0;
  let reference = 0;
  for (const label of labels) {
    if (label === EVENT) event++;
    else if (label === REFERENCE) reference++;
  }
  return { event, reference, ignored: labels.length - event - reference, total: labels.length };
}
