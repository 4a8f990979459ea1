import type { WasmModule } from "../../compute/wasm-module";
import type { Tree } from "../ensemble";
import { placeColumns, planForest, planOf } from "../shap/forest";
import { layOut } from "../shap/program";
import type { QuadratureFunctions } from "../shap/program";
import { RECORD } from "../shap/records";
import { planPairs } from "./pair-plan";
import type { PairPlan } from "./pair-plan";
import type { PairNumbers } from "./pairs";

/** What `compute/assembly/interactions.ts` exports. */
export interface InteractionFunctions extends QuadratureFunctions {
  explainPairs(...addresses: number[]): void;
}

/** Rows that are walked together, as `compute/assembly/interactions/layout.ts` has it, as what follows. */
const ROWS_AT_A_TIME = 16;
/** Four bytes of a record, and where in it variables are told. */
const RECORD_WORDS = RECORD / 4;
const VARIABLES = 26;
const LEFT_COUNT = 27;
const NONE = 0xffffffff;
/** Four bytes of a head and of an entry. */
const ENTRY_WORDS = 4;

/** Trees in the module's memory, ready to be walked. */
export interface PairProgram {
  /** The features that have columns, in order. */
  readonly used: readonly number[];
  /** The headers of walks, for `explainPairs`. */
  readonly headers: readonly number[];
  readonly prefixes: number;
  readonly suffixes: number;
  readonly derivatives: number;
}

/**
 * Lays trees out in the module's memory, in its present scope; trees in which no pair meets are left out.
 *
 * @param columnBytes from each column of a used feature to the next
 */
export function layOutPairs(
  module: WasmModule<InteractionFunctions>,
  trees: readonly Tree[],
  columnBytes: number,
  numbers: PairNumbers,
): PairProgram {
  const forest = planForest(module, trees);
  placeColumns(module, forest, columnBytes);
  const meeting = trees.flatMap((_, tree) => (forest.widths[tree]! > 1 ? [tree] : []));
  const plans = new Map(meeting.map(tree => [tree, planPairs(trees[tree]!, planOf(module, forest, tree))]));
  // Two factors are taken out of the integral, where for SHAP values it is one.
  const walks = { trees: meeting, factors: forest.widths.map(width => width - 1), together: 0 };
  const program = layOut(module, forest, walks);
  const level = ROWS_AT_A_TIME * program.width;
  let words = 0;
  let room = 0;
  for (const plan of plans.values()) {
    words += wordsOf(plan);
    room = Math.max(room, plan.room);
  }
  let variables = module.allocate(4 * words);
  const prefixes = module.allocate((program.depth + 1) * level);
  const suffixes = module.allocate((program.depth + 1) * level);
  const derivatives = module.allocate(room * level);
  const addresses = new Map<number, number[]>();
  for (const [tree, plan] of plans) {
    addresses.set(tree, writeVariables(module, plan, variables, numbers));
    variables += 4 * wordsOf(plan);
  }
  program.trees.forEach((tree, walk) => {
    writeAddresses(module, plans.get(tree)!, program.roots[walk]!, addresses.get(tree)!);
  });
  return { used: forest.used, headers: program.headers, prefixes, suffixes, derivatives };
}

function wordsOf({ splits }: PairPlan): number {
  return splits.reduce((sum, { variables }) => sum + ENTRY_WORDS * (1 + variables.length), 0);
}

/** Writes the variables of a tree's splits one after another; returns their addresses. */
function writeVariables(
  module: WasmModule<InteractionFunctions>,
  plan: PairPlan,
  address: number,
  numbers: PairNumbers,
): number[] {
  const words = module.uint32(address, wordsOf(plan));
  let at = 0;
  return plan.splits.map(({ feature, variables }) => {
    const begin = address + 4 * at;
    words[at] = variables.length;
    for (const { feature: other, onLeft, onRight, place } of variables) {
      at += ENTRY_WORDS;
      words[at] = onLeft ?? NONE;
      words[at + 1] = onRight ?? NONE;
      words[at + 2] = place;
      words[at + 3] = other === feature ? NONE : numbers.of(feature, other)!;
    }
    at += ENTRY_WORDS;
    return begin;
  });
}

function writeAddresses(
  module: WasmModule<InteractionFunctions>,
  { splits }: PairPlan,
  root: number,
  addresses: readonly number[],
): void {
  const words = module.uint32(root, RECORD_WORDS * splits.length);
  splits.forEach(({ leftCount }, place) => {
    words[RECORD_WORDS * place + VARIABLES] = addresses[place]!;
    words[RECORD_WORDS * place + LEFT_COUNT] = leftCount;
  });
}
