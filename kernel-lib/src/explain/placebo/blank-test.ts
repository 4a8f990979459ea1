import { scoreModel } from "../../model";
import type { BuiltModel, ModelChoices, ModelData } from "../../model";
import { GembaError } from "../../protocol";
import type { BlankTest } from "../../protocol";
import { usedRows } from "../used-rows";

/** How a blank test is followed and ended. */
export interface BlankTestOptions {
  readonly signal?: AbortSignal;
  /** Ends it early; what was tried by then counts. */
  readonly finish?: AbortSignal;
  readonly onProgress?: (done: number, total: number, scores: readonly number[]) => void;
}

/** Moved labels: with so many the smallest p is .025. */
const BLANKS = 39;

/**
 * What the whole pipeline finds when there is nothing to find: labels are moved in a circle against everything
 * else, by evenly spaced amounts, and tuned, chosen and judged as the real ones were.
 *
 * @param real the model of the labels as they are
 * @throws GembaError what `buildModel` raises; `too-few-episodes` where no moved label can be judged
 */
export async function blankTest(
  data: ModelData,
  choices: ModelChoices,
  real: BuiltModel,
  { signal, finish, onProgress }: BlankTestOptions = {},
): Promise<BlankTest> {
  const used = usedRows(data.labels);
  const blank: number[] = [];
  for (let k = 1; k <= BLANKS; k++) {
    if (finish?.aborted === true && blank.length > 0) break;
    const labels = movedLabels(data.labels, used, Math.round((k * used.length) / (BLANKS + 1)));
    const score = await scoreOrNull({ ...data, labels }, choices, real, signal);
    if (score !== null) blank.push(score);
    onProgress?.(k, BLANKS, blank);
  }
  if (blank.length === 0) {
    throw new GembaError("too-few-episodes", {
      what: "No moved label can be judged: its blocks hold one population only",
      where: "model.folds",
      remedy: "Choose a longer period, or fewer blocks.",
    });
  }
  const aucs = real.judged.flatMap(({ auc }) => auc ?? []);
  const score = aucs.reduce((sum, auc) => sum + auc, 0) / aucs.length;
  const asGood = blank.filter(other => other >= score).length;
  return { real: score, blank, p: (1 + asGood) / (1 + blank.length) };
}

/** Moved episodes may leave too few blocks with both populations: then there is nothing to compare with. */
async function scoreOrNull(
  data: ModelData,
  choices: ModelChoices,
  { gap }: BuiltModel,
  signal: AbortSignal | undefined,
): Promise<number | null> {
  try {
    return await scoreModel(data, choices, gap, { signal, journal: false });
  } catch (error) {
    if (error instanceof GembaError && error.code === "too-few-episodes") return null;
    throw error;
  }
}

/** The labels of the rows that take part, moved in a circle by `by` of them; others stay ignored. */
function movedLabels(labels: Uint8Array, used: Int32Array, by: number): Uint8Array {
  const moved = labels.slice();
  used.forEach((row, place) => (moved[row] = labels[used[(place + by) % used.length]!]!));
  return moved;
}
