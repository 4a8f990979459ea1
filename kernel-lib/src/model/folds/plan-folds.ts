import { sharedInt32 } from "../../compute";
import type { TimedRows } from "../../compare";
import type { RowRange } from "../../target";
import { occasionsOf, uncutSpans } from "./uncut-spans";

/** How rows are divided into those that train and those that judge. */
export interface FoldOptions {
  /** Blocks that judge in turn. */
  readonly count: number;
  /** `blocked`: all other blocks train; `forward`: only those before. */
  readonly scheme: "blocked" | "forward";
  /** Share of the rows, the last, that is kept back from everything. */
  readonly keepBack: number;
  /** What is left out around the rows that judge. */
  readonly gap: Gap;
  /** Episodes at most this many rows apart are one occasion. */
  readonly mergeRows: number;
  /** Batches: ascending stretches of rows that no block cuts. */
  readonly batches?: readonly RowRange[];
}

/** Rows this close to those that judge do not train: both limits apply. */
export interface Gap {
  readonly rows: number;
  readonly ms: number;
}

/** A block that judges a model of the other blocks. */
export interface Fold {
  /** From the first to behind the last of its rows. */
  readonly test: RowRange;
  /** Its rows of either population, on shared memory. */
  readonly testRows: Int32Array;
  /** Those that train. */
  readonly trainRows: Int32Array;
  readonly events: number;
  readonly episodes: number;
  /** Why no model can be judged on it; null when it can. */
  readonly unusable: string | null;
}

/** Rows that nothing looked at until the model was final. */
export interface KeptBack {
  readonly range: RowRange;
  readonly rows: Int32Array;
  readonly events: number;
  readonly episodes: number;
}

/** The division of the rows of a model. */
export interface Folds {
  readonly folds: readonly Fold[];
  readonly usable: readonly Fold[];
  /** Rows of either population that tune and train. */
  readonly developmentRows: Int32Array;
  readonly keptBack: KeptBack | null;
  /** Occasions of the event in all. */
  readonly episodes: number;
  /** Share of the rows that would train, on average, and are lost to the gap. */
  readonly lost: number;
}

/** Rows kept back judge only when they hold so many occasions. */
export const EPISODES_KEPT_BACK = 5;

/**
 * Divides rows into contiguous blocks, never at random: neighbouring rows of a process tell almost the same,
 * so that a model of random rows would know the answers. No occasion of the event and no batch is cut, blocks have about
 * equal parts of the rows and of the occasions, and rows near those that judge do not train.
 *
 * @param labels one per row: 1 event, 0 reference, anything else ignored
 * @source Racine 2000; Roberts et al. 2017
 */
export function planFolds(
  { time }: Pick<TimedRows, "time">,
  labels: Uint8Array,
  options: FoldOptions,
): Folds {
  const planner = new Planner(time, labels, options);
  const sealedFrom = planner.sealedFrom();
  const keptBack = sealedFrom === null ? null : planner.keptBack(sealedFrom);
  // What is kept back must not be foretold by rows close to it.
  const end = sealedFrom === null ? labels.length : planner.wholeBeforeGap(sealedFrom);
  const { folds, lost } = planner.folds(end);
  return {
    folds,
    usable: folds.filter(({ unusable }) => unusable === null),
    developmentRows: planner.rowsIn({ from: 0, to: end }),
    keptBack,
    episodes: planner.episodesIn({ from: 0, to: labels.length }),
    lost,
  };
}

class Planner {
  readonly #spans: readonly RowRange[];
  readonly #uncut: readonly RowRange[];

  constructor(
    private readonly time: Float64Array | null,
    private readonly labels: Uint8Array,
    private readonly options: FoldOptions,
  ) {
    this.#spans = occasionsOf(labels, options);
    this.#uncut = uncutSpans(labels, options);
  }

  /** Where the rows that are kept back begin; null where they would hold too few occasions to judge by. */
  sealedFrom(): number | null {
    const { keepBack } = this.options;
    if (keepBack === 0) return null;
    const rows = this.rowsIn({ from: 0, to: this.labels.length });
    const at = this.#outOfUncut(rows[Math.floor(rows.length * (1 - keepBack))] ?? this.labels.length);
    return this.episodesIn({ from: at, to: this.labels.length }) >= EPISODES_KEPT_BACK ? at : null;
  }

  keptBack(from: number): KeptBack {
    const range = { from, to: this.labels.length };
    const rows = this.rowsIn(range);
    return { range, rows, events: this.#events(rows), episodes: this.episodesIn(range) };
  }

  /** The end of the rows that lie further than the gap before a row. */
  beforeGap(row: number): number {
    const { rows, ms } = this.options.gap;
    let end = Math.max(0, row - rows);
    if (this.time !== null) while (end > 0 && this.time[row]! - this.time[end - 1]! <= ms) end--;
    return end;
  }

  /** The same, without the beginning of an occasion or batch that the gap cuts. */
  wholeBeforeGap(row: number): number {
    const end = this.beforeGap(row);
    return this.#cutAt(end)?.from ?? end;
  }

  /** The first row that lies further than the gap behind the end of a range. */
  #behindGap(end: number): number {
    const { rows, ms } = this.options.gap;
    let from = Math.min(this.labels.length, end + rows);
    const { time } = this;
    if (time !== null && end > 0) {
      while (from < this.labels.length && time[from]! - time[end - 1]! <= ms) from++;
    }
    return from;
  }

  folds(end: number): { folds: Fold[]; lost: number } {
    const { count, scheme } = this.options;
    const edges = this.#edges(end, scheme === "forward" ? count + 1 : count);
    const blocks = edges.slice(1).map((to, k) => ({ from: edges[k]!, to }));
    const judging = scheme === "forward" ? blocks.slice(1) : blocks;
    let [kept, offered] = [0, 0];
    const folds = judging.map(test => {
      const before = this.rowsIn({ from: 0, to: this.beforeGap(test.from) });
      const behind =
        scheme === "forward"
          ? new Int32Array()
          : this.rowsIn({ from: Math.min(end, this.#behindGap(test.to)), to: end });
      const trainRows = shared([before, behind]);
      const others = [
        { from: 0, to: test.from },
        ...(scheme === "forward" ? [] : [{ from: test.to, to: end }]),
      ];
      kept += trainRows.length;
      offered += others.reduce((sum, range) => sum + this.rowsIn(range).length, 0);
      return this.#fold(test, trainRows);
    });
    return { folds, lost: offered === 0 ? 0 : 1 - kept / offered };
  }

  #fold(test: RowRange, trainRows: Int32Array): Fold {
    const testRows = this.rowsIn(test);
    const events = this.#events(testRows);
    const trained = this.#events(trainRows);
    const unusable =
      events === 0
        ? "it holds no event"
        : events === testRows.length
          ? "it holds nothing but the event"
          : trained === 0
            ? "no event is left to train on"
            : trained === trainRows.length
              ? "no reference is left to train on"
              : null;
    return { test, testRows, trainRows, events, episodes: this.episodesIn(test), unusable };
  }

  /** Ends of blocks with about equal parts of the rows and of the occasions. */
  #edges(end: number, blocks: number): number[] {
    const rows = this.rowsIn({ from: 0, to: end });
    const inside = this.#spans.filter(({ to }) => to <= end);
    const weights = new Float64Array(end);
    for (const row of rows) weights[row]! += 1 / rows.length;
    for (const { from, to } of inside) weights[(from + to) >> 1]! += 1 / inside.length;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const edges = [0];
    let [row, passed] = [0, 0];
    for (let k = 1; k < blocks; k++) {
      while (row < end && passed < (k * total) / blocks) passed += weights[row++]!;
      const edge = this.#outOfUncut(row);
      if (edge > edges.at(-1)! && edge < end) edges.push(edge);
    }
    return [...edges, end];
  }

  /** The row itself, or the nearer end of the occasion or batch that it would cut. */
  #outOfUncut(row: number): number {
    const cut = this.#cutAt(row);
    if (cut === undefined) return row;
    return row - cut.from <= cut.to - row ? cut.from : cut.to;
  }

  #cutAt(row: number): RowRange | undefined {
    return this.#uncut.find(({ from, to }) => from < row && row < to);
  }

  rowsIn({ from, to }: RowRange): Int32Array {
    let count = 0;
    for (let row = from; row < to; row++) if (this.labels[row]! <= 1) count++;
    const rows = sharedInt32(count);
    for (let row = from, place = 0; row < to; row++) if (this.labels[row]! <= 1) rows[place++] = row;
    return rows;
  }

  episodesIn({ from, to }: RowRange): number {
    return this.#spans.filter(span => span.from >= from && span.to <= to).length;
  }

  #events(rows: Int32Array): number {
    return rows.reduce((sum, row) => sum + (this.labels[row] === 1 ? 1 : 0), 0);
  }
}

function shared(parts: readonly Int32Array[]): Int32Array {
  const result = sharedInt32(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
