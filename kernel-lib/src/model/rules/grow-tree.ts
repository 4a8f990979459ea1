import type { BinnedVariable } from "./binned-variable";

/** How many rows there are, and how many events among them. */
export interface Share {
  readonly n: number;
  readonly events: number;
  readonly rate: number;
}

/** Rows at which the tree ends. */
export type RuleLeaf = Share;

/** Rows that are parted by one variable. */
export interface RuleSplit extends Share {
  readonly variable: string;
  /** In the unit of the variable, between two values that occur. */
  readonly cut: number;
  /** Rows below the cut. */
  readonly below: RuleNode;
  /** Rows at it or above. */
  readonly above: RuleNode;
}

export type RuleNode = RuleLeaf | RuleSplit;

/** How a tree grows. */
export interface Growth {
  /** So many questions at most, one after the other. */
  readonly depth: number;
  /** No leaf has fewer rows. */
  readonly fewestRows: number;
}

/** A split that purifies less than this share of the rows' impurity is rounding. */
const ROUNDING = 1e-12;

/** A place where rows may be parted: below it are bins 0 … bin of a variable. */
interface Split {
  readonly variable: BinnedVariable;
  readonly bin: number;
  /** Rows times Gini impurity on both sides together. */
  readonly impurity: number;
}

/** Grows a classification tree: at each node the split that lowers the Gini impurity most (of equal ones the first). */
export function growTree(
  variables: readonly BinnedVariable[],
  events: Uint8Array,
  rows: Uint32Array,
  { depth, fewestRows }: Growth,
): RuleNode {
  const share = shareOf(events, rows);
  const split = depth === 0 ? null : bestSplit(variables, events, rows, share, fewestRows);
  if (split === null) return share;
  const { bins, cuts, name } = split.variable;
  const grow = (side: Uint32Array): RuleNode =>
    growTree(variables, events, side, { depth: depth - 1, fewestRows });
  return {
    ...share,
    variable: name,
    cut: cuts[split.bin]!,
    below: grow(rows.filter(row => bins[row]! <= split.bin)),
    above: grow(rows.filter(row => bins[row]! > split.bin)),
  };
}

function bestSplit(
  variables: readonly BinnedVariable[],
  events: Uint8Array,
  rows: Uint32Array,
  whole: Share,
  fewestRows: number,
): Split | null {
  let best: Split | null = null;
  let least = impurityOf(whole.n, whole.events) * (1 - ROUNDING);
  for (const variable of variables) {
    const counts = countBins(variable, events, rows);
    let [n, hits] = [0, 0];
    for (let bin = 0; bin < variable.cuts.length; bin++) {
      n += counts.rows[bin]!;
      hits += counts.events[bin]!;
      if (n < fewestRows || whole.n - n < fewestRows) continue;
      const impurity = impurityOf(n, hits) + impurityOf(whole.n - n, whole.events - hits);
      if (impurity >= least) continue;
      best = { variable, bin, impurity };
      // The same split told twice must not win by its rounding.
      least = impurity * (1 - ROUNDING);
    }
  }
  return best;
}

function countBins(
  { bins, cuts }: BinnedVariable,
  events: Uint8Array,
  rows: Uint32Array,
): { rows: Float64Array; events: Float64Array } {
  const counts = { rows: new Float64Array(cuts.length + 1), events: new Float64Array(cuts.length + 1) };
  for (const row of rows) {
    counts.rows[bins[row]!]!++;
    counts.events[bins[row]!]! += events[row]!;
  }
  return counts;
}

/** Half the Gini impurity, times rows. */
function impurityOf(n: number, events: number): number {
  return n === 0 ? 0 : (events * (n - events)) / n;
}

function shareOf(events: Uint8Array, rows: Uint32Array): Share {
  const hits = rows.reduce((sum, row) => sum + events[row]!, 0);
  return { n: rows.length, events: hits, rate: hits / rows.length };
}
