import { ownMemories } from "../../compare";
import type { TimedRows } from "../../compare";
import type { ModelFeature } from "../features";
import type { Gap } from "./plan-folds";

/** How the gap came about. */
export interface FoundGap {
  readonly gap: Gap;
  /** How long the label, and half of the columns, resemble themselves; null: longer than the data can tell. */
  readonly labelMemory: number | null;
  readonly medianMemory: number | null;
  /** Length of a row's interval; null where rows are not regular in time. */
  readonly slotMs: number | null;
  /** Whether the memory asks for more than is left out. */
  readonly tooShort: boolean;
}

/** Columns whose memory is looked at, evenly over all. */
const COLUMNS = 21;
/** The gap takes no more than this part of the rows on either side of a block, or nothing would be left to train on. */
const MOST = 0.1;

/**
 * How far rows that train stay away from those that judge: what a row itself looks back on, and the memory of
 * the label or of a typical column, whichever is longer.
 *
 * @param reachMs length of a row, its longest lag and how far ahead the target looks, together
 */
export async function gapOf(
  rows: TimedRows,
  labels: Uint8Array,
  features: readonly ModelFeature[],
  options: {
    readonly reachMs: number;
    readonly seed: number;
    readonly mergeRows: number;
    readonly signal?: AbortSignal;
  },
): Promise<FoundGap> {
  const numeric = features.filter(({ categories }) => categories === null);
  const step = Math.max(1, numeric.length / COLUMNS);
  const chosen = Array.from(
    { length: Math.min(COLUMNS, numeric.length) },
    (_, i) => numeric[Math.floor(i * step)]!,
  );
  const memories = await ownMemories(
    rows,
    labels,
    chosen.map(({ values }) => values),
    options,
  );
  const used = labels.reduce((sum, label) => sum + (label <= 1 ? 1 : 0), 0);
  const most = Math.floor(MOST * used);
  if (memories === null) {
    return {
      gap: { rows: 0, ms: options.reachMs },
      labelMemory: null,
      medianMemory: null,
      slotMs: null,
      tooShort: false,
    };
  }
  const { label, columns, slotMs } = memories;
  const typical = medianOf(columns);
  const wanted = Math.max(label ?? Infinity, typical ?? Infinity);
  const gap = Math.ceil(Math.min(wanted, most));
  return {
    gap: { rows: gap, ms: options.reachMs + (slotMs === null ? 0 : gap * slotMs) },
    labelMemory: label,
    medianMemory: typical,
    slotMs,
    tooShort: wanted > most,
  };
}

/** Unknown memories are longer than all others. */
function medianOf(memories: readonly (number | null)[]): number | null {
  if (memories.length === 0) return 0;
  const sorted = memories.map(memory => memory ?? Infinity).sort((a, b) => a - b);
  const middle = sorted[(sorted.length - 1) >> 1]!;
  return middle === Infinity ? null : middle;
}
