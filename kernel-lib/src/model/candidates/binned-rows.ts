import { Dataset } from "../lightgbm/dataset";
import type { TrainingColumn } from "../lightgbm/dataset";
import type { NativeLightGBM } from "../lightgbm/native";
import { binningOf, parameterText } from "../lightgbm/parameters";
import type { Parameters } from "../lightgbm/parameters";
import type { FitRows } from "./fit-work";

/** The rows of a fit as LightGBM holds them. */
interface BinnedRows {
  readonly training: Dataset;
  readonly watched: Dataset | null;
}

/** Data sets that a thread keeps for the next candidate on the same rows; the oldest goes first. */
const KEPT = 12;
/** Milliseconds without a fit after which a thread lets go of them. */
const FORGET_AFTER = 5_000;
const kept: Map<string, BinnedRows> = new Map();
let forgetting: NodeJS.Timeout | undefined;

/** The data sets of a fit: made once per thread for all candidates that bin alike, as most do. */
export function binnedRows(
  native: NativeLightGBM,
  { columns, labels, rows }: { columns: readonly TrainingColumn[]; labels: Uint8Array; rows: FitRows },
  parameters: Parameters,
): BinnedRows {
  clearTimeout(forgetting);
  forgetting = setTimeout(() => forget(0), FORGET_AFTER);
  forgetting.unref();
  const settings = binningOf(parameters);
  const id = `${rows.id} ${parameterText(settings)}`;
  const known = kept.get(id);
  if (known !== undefined) return known;
  forget(KEPT - 1);
  const training = new Dataset(native, { columns, labels, rows: rows.fit }, settings, null);
  const watched =
    rows.watch === null
      ? null
      : new Dataset(native, { columns, labels, rows: rows.watch }, settings, training);
  const binned = { training, watched };
  kept.set(id, binned);
  return binned;
}

function forget(down: number): void {
  for (const [id, { training, watched }] of kept) {
    if (kept.size <= down) return;
    watched?.free();
    training.free();
    kept.delete(id);
  }
}
