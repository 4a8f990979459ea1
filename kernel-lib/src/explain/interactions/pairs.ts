import { wasmModule } from "../../compute/wasm-module";
import type { Tree } from "../ensemble";
import { planForest, planOf } from "../shap/forest";
import { planPairs } from "./pair-plan";
import type { SplitVariables } from "./pair-plan";
import type { InteractionFunctions } from "./pair-program";

/** Two features by their numbers, the smaller one first. */
export type Pair = readonly [number, number];

/** The pairs of features that some path asks about both of; all others don't interact. In order. */
export function meetingPairs(trees: readonly Tree[]): Pair[] {
  const met = new Map<number, Set<number>>();
  const module = wasmModule<InteractionFunctions>("interactions");
  module.scope(() => {
    const forest = planForest(module, trees);
    trees.forEach((tree, index) => {
      for (const split of planPairs(tree, planOf(module, forest, index)).splits) addMeeting(met, split);
    });
  });
  const pairs = [...met].flatMap(([first, seconds]) => [...seconds].map((second): Pair => [first, second]));
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function addMeeting(met: Map<number, Set<number>>, { feature, variables }: SplitVariables): void {
  for (const other of variables) {
    if (other.feature === feature) continue;
    const [first, second] = ordered(feature, other.feature);
    if (!met.has(first)) met.set(first, new Set());
    met.get(first)!.add(second);
  }
}

/** Finds pairs by their features. */
export class PairNumbers {
  readonly #numbers = new Map<number, Map<number, number>>();

  constructor(pairs: readonly Pair[]) {
    pairs.forEach(([first, second], number) => {
      if (!this.#numbers.has(first)) this.#numbers.set(first, new Map());
      this.#numbers.get(first)!.set(second, number);
    });
  }

  /** The number of the pair; undefined where it is none. */
  of(a: number, b: number): number | undefined {
    const [first, second] = ordered(a, b);
    return this.#numbers.get(first)?.get(second);
  }
}

function ordered(a: number, b: number): Pair {
  return a < b ? [a, b] : [b, a];
}
