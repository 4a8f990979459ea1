import { join } from "node:path";
import { commonPool } from "../../compute";
import type { Table } from "../../data";
import type {
  Adjusted,
  Correction,
  LikeWithLike,
  Notice,
  Specification,
  VariableComparison,
} from "../../protocol";
import { orders } from "../order-store";
import { adjusted } from "../significance/correction";
import { groupedColumn } from "../significance/groups";
import { Luck } from "../significance/luck";
import { planShifts } from "../significance/plan";
import type { PlanOptions } from "../significance/plan";
import type { DrawnTest } from "../significance/smooth-test";
import { levelsOf } from "./levels";
import type { Levels } from "./levels";
import { likePlan } from "./like-plan";
import type { LikePlan } from "./like-plan";
import type { LikeResult, LikeTask } from "./work";

/** How like is compared with like. */
export interface LikeOptions extends PlanOptions {
  /** Whose target and reference must not be held alike. */
  readonly specification?: Pick<Specification, "target" | "reference">;
  /** How q accounts for the number of variables; `benjamini-hochberg` by default. */
  readonly correction?: Correction;
  /** Stops the work at once; it then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Hears how many variables are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Variables compared like with like. */
export interface LikeForLike {
  /** One per comparison, in their order. */
  readonly each: Adjusted[];
  /** What was held alike, one sentence part per choice. */
  readonly words: string[];
  readonly notices: Notice[];
}

const DRAWS = 9_999;
const DRAWS_PER_VARIABLE = 40;
/** With fewer of the events a variable is not testable. */
const FEWEST_USABLE = 0.5;
/** A |δ| below this has no direction worth the name. */
const NO_DIRECTION = 0.05;

/**
 * Compares event and reference rows that are alike: of the same recipe, of the
 * same load. A variable that differs only because the event is more frequent
 * with one recipe no longer differs.
 *
 * `auc` is van Elteren's over the levels (recipes). p, q and strength are of the
 * shift test inside *runs* (contiguous rows of one level, at least 20 with a
 * value, both populations) cut by the strata of time, the label of each run
 * moved on its own; without time, of permutations inside levels. Where less than
 * half of the events lie in such runs, the variable is not testable, with the
 * reason. `signChanged`: higher became lower or the other way round, both by a
 * |δ| of at least 0.05 (Simpson 1951).
 *
 * @param labels one per row: 1 event, 0 reference, anything else ignored
 * @param comparisons of variables of the table under these labels
 * @param choice the specification's `stratifyBy`
 * @throws GembaError `no-such-variable`, `bad-specification` as {@link levelsOf}; `cancelled`, `worker-died`
 * @example (await adjustForLike(line, rows.labels, compared, ["recipe"], { seed: 1 })).each[0]?.signChanged // true
 */
export async function adjustForLike(
  table: Table,
  labels: Uint8Array,
  comparisons: readonly VariableComparison[],
  choice: readonly LikeWithLike[],
  options: LikeOptions,
): Promise<LikeForLike> {
  const alike = levelsOf(table, labels, choice, options.specification);
  const draws = options.draws ?? Math.max(DRAWS, DRAWS_PER_VARIABLE * comparisons.length);
  const whole = planShifts(table, labels, { ...options, draws });
  const held = new Set(alike.columns.filter(name => table.column(name).type === "categorical"));
  const tested = whole === null ? [] : comparisons.filter(({ name }) => !held.has(name));
  const luck = options.correction === "maxT" ? new Luck() : null;
  const tasks = whole === null ? [] : tasksOf(table, labels, tested, alike, likePlan(whole, alike.levels));
  const results = await commonPool().map<LikeResult>(join(__dirname, "work.js"), "compareLike", tasks, {
    signal: options.signal,
    onProgress: options.onProgress,
    onResult: ({ test }) => {
      if (test === null) return;
      luck?.add(test.strengths);
      // Thousands of variables times thousands of draws would not fit.
      test.strengths = new Float64Array();
    },
  });
  const found = new Map(tested.map(({ name }, i) => [name, results[i]!]));
  const each = comparisons.map(comparison => adjustedOf(comparison, found.get(comparison.name) ?? null));
  const testOf = ({ name }: VariableComparison, i: number): DrawnTest | null =>
    each[i]!.testable ? (found.get(name)?.test ?? null) : null;
  const qs = qsOf(comparisons.map(testOf), options.correction ?? "benjamini-hochberg", luck);
  return {
    each: each.map((one, i) => ({ ...one, q: qs[i]! })),
    words: [...alike.words],
    notices: noticesOf(results),
  };
}

function tasksOf(
  table: Table,
  labels: Uint8Array,
  comparisons: readonly VariableComparison[],
  { levels, count }: Levels,
  plan: LikePlan,
): LikeTask[] {
  return comparisons.map(comparison => {
    const column = table.column(comparison.name);
    const common = { ...plan, labels, levels, count };
    if (column.type === "categorical") {
      return { ...common, column: groupedColumn(column, comparison), order: null };
    }
    const { values } = column;
    return { ...common, column: { type: "numeric", values }, order: orders.get(values) ?? null };
  });
}

function qsOf(
  tests: readonly (DrawnTest | null)[],
  correction: Correction,
  luck: Luck | null,
): (number | null)[] {
  if (correction === "maxT")
    return tests.map(test => (test === null ? null : luck!.adjustedP(test.strength)));
  return adjusted(
    tests.map(test => test?.p ?? null),
    correction,
  );
}

/** Everything but q, which depends on the others. */
function adjustedOf({ statistics }: VariableComparison, result: LikeResult | null): Adjusted {
  const auc = result?.auc ?? null;
  const cliffsDelta = auc === null ? null : 2 * auc - 1;
  const usableShare = result?.usableShare ?? 0;
  const testable = result !== null && result.test !== null && usableShare >= FEWEST_USABLE;
  return {
    auc,
    cliffsDelta,
    p: testable ? result.test.p : null,
    q: null,
    strength: testable ? result.test.strength : null,
    usableShare,
    testable,
    signChanged: hasTurned(statistics.cliffsDelta, cliffsDelta),
    ...(testable ? {} : { reason: reasonAgainst(result) }),
  };
}

function reasonAgainst(result: LikeResult | null): string {
  if (result === null) return "it is what is held alike";
  const { usableShare } = result;
  if (usableShare < FEWEST_USABLE) {
    const share = `${Math.round(100 * usableShare)} %`;
    return `not testable among its like: ${share} of its events have reference rows beside them in the same run`;
  }
  return "it hardly varies where both populations have values";
}

function hasTurned(marginal: number | null, like: number | null): boolean {
  if (marginal === null || like === null) return false;
  return Math.min(Math.abs(marginal), Math.abs(like)) >= NO_DIRECTION && marginal > 0 !== like > 0;
}

/** Says so where most variables can't be told: the choice does not fit the data. */
function noticesOf(results: readonly LikeResult[]): Notice[] {
  const thin = results.filter(({ usableShare }) => usableShare < FEWEST_USABLE).length;
  if (2 * thin <= results.length) return [];
  return [
    {
      level: "warning",
      code: "like-with-like-thin",
      text: `${thin} of ${results.length} tags can't be compared like with like: less than half of their events have reference rows beside them that are alike, in a stretch of at least 20 rows. Hold fewer things alike, or cut into fewer bins.`,
    },
  ];
}
