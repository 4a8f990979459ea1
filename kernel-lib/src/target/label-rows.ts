import { sharedUint8 } from "../compute";
import type { Table } from "../data";
import { conditionVariables } from "../features";
import type { Counts, Episodes, Specification, Target } from "../protocol";
import { GembaError, parseDuration } from "../protocol";
import { emptyPopulation } from "./empty-population";
import { evaluateCondition } from "./evaluate";
import { rowsOfChoice } from "./periods";
import type { RowRange } from "./periods";
import { describeEpisodes, findSpells, spellLength } from "./spells";
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

interface Labelling {
  rows: LabelledRows;
  counted: Uint8Array;
  held: Uint8Array;
}

function label(table: Table, specification: Specification): Labelling {
  const { target, reference, period } = specification;
  const eligible = eligibleRows(table, specification);
  const held = evaluateCondition(table, target, "target");
  const isEvent = target.forAtLeast === undefined ? held : longEnough(table, target, held, eligible);
  const isReference = reference === undefined ? null : evaluateCondition(table, reference, "reference");
  const counted = period === undefined ? eligible : both(eligible, rowsOfChoice(table, period, "period"));
  const labels = sharedUint8(table.rows).fill(IGNORED);
  for (let row = 0; row < labels.length; row++) {
    if (counted[row] !== 1) continue;
    if (isEvent[row] === 1) labels[row] = EVENT;
    else if (isEvent[row] === 0 && (isReference === null || isReference[row] === 1)) labels[row] = REFERENCE;
  }
  return { rows: describe(table, specification, labels), counted, held };
}

/** 1 where `when` holds and `ignore` does not, both for certain. */
function eligibleRows(table: Table, { when, ignore }: Specification): Uint8Array {
  const eligible = new Uint8Array(table.rows).fill(1);
  const running = when === undefined ? null : evaluateCondition(table, when, "when");
  const left = ignore === undefined ? null : evaluateCondition(table, ignore, "ignore");
  for (let row = 0; row < eligible.length; row++) {
    if ((running !== null && running[row] !== 1) || (left !== null && left[row] !== 0)) eligible[row] = 0;
  }
  return eligible;
}

/** The condition, with spells shorter than `forAtLeast` turned to no. */
function longEnough(
  table: Table,
  { forAtLeast }: Target,
  held: Uint8Array,
  eligible: Uint8Array,
): Uint8Array {
  if (table.time === null) {
    throw new GembaError("bad-specification", {
      what: "“forAtLeast” needs a time column, and the table has none",
      where: "target.forAtLeast",
      remedy: 'Open the data with { time: "<name of the time column>" }, or leave forAtLeast out.',
    });
  }
  const least = parseDuration(forAtLeast!, "target.forAtLeast");
  const marks = held.map((value, row) => (eligible[row] === 1 ? value : IGNORED));
  const result = held.slice();
  for (const spell of findSpells(table, marks)) {
    if (spellLength(table, spell)! >= least) continue;
    for (let row = spell.from; row < spell.to; row++) if (result[row] === 1) result[row] = 0;
  }
  return result;
}

function both(left: Uint8Array, right: Uint8Array): Uint8Array {
  return left.map((value, row) => value & right[row]!);
}

function describe(table: Table, specification: Specification, labels: Uint8Array): LabelledRows {
  const { target, reference, variables } = specification;
  const spans = findSpells(table, labels);
  return {
    labels,
    counts: countLabels(labels),
    episodes: describeEpisodes(table, labels, spans),
    spans,
    text: targetInWords(table, target, new Map(Object.entries(variables?.units ?? {}))),
    variables: conditionVariables(reference === undefined ? target : { all: [target, reference] }),
  };
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
