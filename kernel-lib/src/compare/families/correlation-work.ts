// What worker threads do to find out which variables move together: ranks of
// each, then the rank correlation of each pair.
import { sortOrder } from "../../compute";

/** The ranks of all variables in the sampled rows; shared memory, one row of each array per variable. */
export interface RankedSample {
  readonly variables: number;
  /** Rows sampled. */
  readonly rows: number;
  /** Mid-ranks, centred and of length 1; 0 where missing, and all of a constant. */
  readonly scores: Float64Array;
  /** The places of values in ascending order; as many as there are values. */
  readonly orders: Uint32Array;
  /** Which of the distinct values stands there, counted up. */
  readonly groups: Uint32Array;
  /** 1 where there is a value. */
  readonly known: Uint8Array;
  /** How many values each variable has. */
  readonly counts: Int32Array;
  /** Equal where the same rows have values (and seldom elsewhere). */
  readonly patterns: Int32Array;
}

/** One variable to be ranked. */
export interface RankTask {
  readonly sample: RankedSample;
  readonly variable: number;
  /** Numbers, NaN for missing, or codes, negative for missing; shared memory. */
  readonly values: Float64Array | Int32Array;
  /** The rows sampled. */
  readonly rows: Uint32Array;
}

/** Pairs to be correlated: each of these variables with all after it. */
export interface PairTask {
  readonly sample: RankedSample;
  readonly variables: readonly number[];
  /** Where 1 − |ρ| is written: variables × variables. */
  readonly distances: Float64Array;
  /** With fewer rows in common two variables are not related. */
  readonly fewestRows: number;
}

/** Ranks one variable. */
export function rankVariable({ sample, variable, values, rows }: RankTask): void {
  const own = partOf(sample, variable);
  const isCode = values instanceof Int32Array;
  const taken = new Float64Array(rows.length);
  let pattern = 0;
  for (let place = 0; place < rows.length; place++) {
    const value = values[rows[place]!]!;
    const known = value === value && !(isCode && value < 0) ? 1 : 0;
    taken[place] = known === 1 ? value : NaN;
    own.known[place] = known;
    pattern = (Math.imul(pattern, 31) + known) | 0;
  }
  const target = { order: new Uint32Array(rows.length), sorted: new Float64Array(rows.length) };
  const { present, order, sorted } = sortOrder(taken, target);
  own.order.set(order.subarray(0, present));
  for (let i = 1; i < present; i++) {
    own.groups[i] = own.groups[i - 1]! + (sorted[i] === sorted[i - 1] ? 0 : 1);
  }
  const length = Math.sqrt(scatterRanks(own.order, own.groups, present, own.scores));
  if (length > 0) for (let place = 0; place < rows.length; place++) own.scores[place]! /= length;
  sample.counts[variable] = present;
  sample.patterns[variable] = pattern;
}

/** Writes 1 − |ρ| of pairs, Spearman's ρ over the rows that both have. */
export function correlatePairs({ sample, variables, distances, fewestRows }: PairTask): void {
  const pair = new PairRanks(sample);
  for (const a of variables) {
    for (let b = a + 1; b < sample.variables; b++) {
      const rho = pair.correlation(a, b, fewestRows);
      const distance = Math.max(0, 1 - Math.abs(rho));
      distances[a * sample.variables + b] = distance;
      distances[b * sample.variables + a] = distance;
    }
  }
}

interface VariablePart {
  readonly scores: Float64Array;
  readonly order: Uint32Array;
  readonly groups: Uint32Array;
  readonly known: Uint8Array;
  readonly count: number;
}

function partOf(sample: RankedSample, variable: number): VariablePart {
  const [from, to] = [variable * sample.rows, (variable + 1) * sample.rows];
  return {
    scores: sample.scores.subarray(from, to),
    order: sample.orders.subarray(from, to),
    groups: sample.groups.subarray(from, to),
    known: sample.known.subarray(from, to),
    count: sample.counts[variable]!,
  };
}

/** Correlates pairs; where the two lack different rows, both are ranked anew among those in common. */
class PairRanks {
  readonly #sample: RankedSample;
  readonly #parts: readonly VariablePart[];
  readonly #order: Uint32Array;
  readonly #groups: Uint32Array;
  readonly #ranks: Float64Array;

  constructor(sample: RankedSample) {
    this.#sample = sample;
    this.#parts = Array.from({ length: sample.variables }, (_, variable) => partOf(sample, variable));
    this.#order = new Uint32Array(sample.rows);
    this.#groups = new Uint32Array(sample.rows);
    this.#ranks = new Float64Array(sample.rows);
  }

  /** 0 where it is not defined: too few rows in common, or a constant among them. */
  correlation(a: number, b: number, fewestRows: number): number {
    const [one, other] = [this.#parts[a]!, this.#parts[b]!];
    if (Math.min(one.count, other.count) < fewestRows) return 0;
    if (this.#sameRows(a, b)) return product(one.scores, other.scores);
    const common = this.#keepCommon(one, other.known);
    if (common < fewestRows) return 0;
    const squares = scatterRanks(this.#order, this.#groups, common, this.#ranks);
    this.#keepCommon(other, one.known);
    const { sum, squares: others } = gatherRanks(this.#order, this.#groups, common, this.#ranks);
    return squares === 0 || others === 0 ? 0 : sum / Math.sqrt(squares * others);
  }

  #sameRows(a: number, b: number): boolean {
    const { rows, patterns } = this.#sample;
    const [one, other] = [this.#parts[a]!, this.#parts[b]!];
    if (one.count !== other.count) return false;
    if (one.count === rows) return true;
    return patterns[a] === patterns[b] && one.known.every((known, place) => known === other.known[place]);
  }

  /** The order of a variable among the rows that another has as well; how many there are. */
  #keepCommon({ order, groups, count }: VariablePart, known: Uint8Array): number {
    const [keptOrder, keptGroups] = [this.#order, this.#groups];
    let common = 0;
    for (let i = 0; i < count; i++) {
      const place = order[i]!;
      if (known[place] === 0) continue;
      keptOrder[common] = place;
      keptGroups[common++] = groups[i]!;
    }
    return common;
  }
}

/** Writes centred mid-ranks to their places; the sum of their squares. */
function scatterRanks(order: Uint32Array, groups: Uint32Array, count: number, into: Float64Array): number {
  const middle = (count - 1) / 2;
  let squares = 0;
  for (let from = 0; from < count;) {
    const to = endOfTie(groups, from, count);
    const rank = (from + to - 1) / 2 - middle;
    squares += (to - from) * rank * rank;
    for (let i = from; i < to; i++) into[order[i]!] = rank;
    from = to;
  }
  return squares;
}

/** The sum of centred mid-ranks times what stands at their places, and the sum of their squares. */
function gatherRanks(
  order: Uint32Array,
  groups: Uint32Array,
  count: number,
  others: Float64Array,
): { sum: number; squares: number } {
  const middle = (count - 1) / 2;
  let [sum, squares] = [0, 0];
  for (let from = 0; from < count;) {
    const to = endOfTie(groups, from, count);
    const rank = (from + to - 1) / 2 - middle;
    squares += (to - from) * rank * rank;
    for (let i = from; i < to; i++) sum += rank * others[order[i]!]!;
    from = to;
  }
  return { sum, squares };
}

function endOfTie(groups: Uint32Array, from: number, count: number): number {
  let to = from + 1;
  while (to < count && groups[to] === groups[from]) to++;
  return to;
}

/** Σ aᵢbᵢ in four sums, which the processor adds side by side. */
function product(a: Float64Array, b: Float64Array): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  const even = a.length & ~3;
  for (let i = 0; i < even; i += 4) {
    s0 += a[i]! * b[i]!;
    s1 += a[i + 1]! * b[i + 1]!;
    s2 += a[i + 2]! * b[i + 2]!;
    s3 += a[i + 3]! * b[i + 3]!;
  }
  for (let i = even; i < a.length; i++) s0 += a[i]! * b[i]!;
  return s0 + s1 + (s2 + s3);
}
