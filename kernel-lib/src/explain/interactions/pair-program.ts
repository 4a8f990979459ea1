import type { WasmModule } from "../../compute/wasm-module";
import { layOut, passesOf } from "../shap/program";
import type { QuadratureFunctions } from "../shap/program";
import { RECORD } from "../shap/records";
import type { PlannedTree } from "../shap/records";
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
  /** The headers of walks, for `explainPairs`. */
  readonly headers: readonly number[];
  readonly prefixes: number;
  readonly suffixes: number;
  readonly derivatives: number;
}

/**
 * Lays trees out in the module's memory, in its present scope; trees in which no pair meets are left out.
 *
 * @param columns per feature where its column stands, in bytes from the first one
 */
export function layOutPairs(
  module: WasmModule<InteractionFunctions>,
  trees: readonly PlannedTree[],
  columns: Uint32Array,
  numbers: PairNumbers,
): PairProgram {
  const meeting = trees.filter(({ plan }) => plan.features > 1);
  const plans = meeting.map(({ tree, plan }) => planPairs(tree, plan));
  // Two factors are taken out of the integral, where for SHAP values it is one.
  const passes = meeting.map(planned => passesOf(planned, planned.plan.features - 1));
  const { headers, roots, depth, width } = layOut(module, passes.flat(), columns, 0);
  const level = ROWS_AT_A_TIME * width;
  let variables = module.allocate(4 * plans.reduce((sum, plan) => sum + wordsOf(plan), 0));
  const room = plans.reduce((most, plan) => Math.max(most, plan.room), 0);
  const prefixes = module.allocate((depth + 1) * level);
  const suffixes = module.allocate((depth + 1) * level);
  const derivatives = module.allocate(room * level);
  let pass = 0;
  plans.forEach((plan, index) => {
    const addresses = writeVariables(module, plan, variables, numbers);
    for (let last = pass + passes[index]!.length; pass < last; pass++) {
      writeAddresses(module, plan, roots[pass]!, addresses);
    }
    variables += 4 * wordsOf(plan);
  });
  return { headers, prefixes, suffixes, derivatives };
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
