import { join } from "node:path";
import { commonPool } from "../../compute";
import type { Table } from "../../data";
import { GembaError } from "../../protocol";
import type {
  ComparisonSignificance,
  Correction,
  Evidence,
  MissingDifference,
  VariableComparison,
  VariableSignificance,
} from "../../protocol";
import type { Populations, ShiftOutcome } from "./column-tests";
import { adjusted } from "./correction";
import type { CutTest } from "./cut-test";
import { ENOUGH_OCCASIONS, POSSIBLE, evidenceOf } from "./evidence";
import { groupedColumn } from "./groups";
import { assemble, missingOf, notComputed, overallOf } from "./judged-result";
import { Luck } from "./luck";
import { DRAWS, planShifts, whyImpossible } from "./plan";
import type { ShiftPlan } from "./plan";
import type { JudgedColumn } from "./signal";
import type { ClockTask, CutTask, JudgeTask, JudgedVariable, RankTask } from "./work";

/** How significance is judged, followed and stopped. */
export interface JudgeOptions {
  /** Of the draws: the same seed, the same numbers. */
  readonly seed: number;
  /** Shifted labels; by default 9,999 or 40 per variable, whichever is more. */
  readonly draws?: number;
  /** How q accounts for the number of variables; `benjamini-hochberg` by default. */
  readonly correction?: Correction;
  /** Whether the time of day is taken away; by default where the rows span 14 days or more. */
  readonly clock?: boolean;
  /** Episodes at most this many rows apart are one occasion: as long as `forAtLeast`, and never fewer than 10. */
  readonly mergeRows?: number;
  /** The labels without the limits of the period, to tell where more evidence lies. */
  readonly beyond?: Uint8Array;
  readonly signal?: AbortSignal;
  /** Hears how many variables are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Whether chance explains what a comparison found. */
export interface Significance {
  readonly overall: ComparisonSignificance;
  /** One per comparison, in their order. */
  readonly each: readonly VariableSignificance[];
  /** Missingness as a variable of its own; undefined where it does not vary among the rows that take part. */
  readonly missing: readonly (MissingDifference | undefined)[];
}

const DRAWS_PER_VARIABLE = 40;
/** Variables whose best cut is tested, the strongest first. */
const CUTS_TESTED = 20;
const WORK = join(__dirname, "work.js");

/**
 * Judges for every variable compared whether chance explains its difference,
 * given how slowly signals and label change: the stratified shift test, the
 * circular one, memory, intervals, the threshold test, and missingness as a
 * variable of its own. In worker threads; how many there are changes nothing.
 *
 * @param labels one per row: 1 event, 0 reference, anything else ignored
 * @param comparisons of variables of the table under these labels
 * @throws GembaError `bad-options` (labels of another length), `no-such-variable`, `cancelled`, `worker-died`
 * @example (await judgeSignificance(line, rows.labels, compared, { seed: 1 })).each[0]?.verdict // "clear"
 */
export async function judgeSignificance(
  table: Table,
  labels: Uint8Array,
  comparisons: readonly VariableComparison[],
  options: JudgeOptions,
): Promise<Significance> {
  checkLabels(table, labels);
  const draws = options.draws ?? Math.max(DRAWS, DRAWS_PER_VARIABLE * comparisons.length);
  const plan = planShifts(table, labels, { ...options, draws });
  const impossible = whyImpossible(plan);
  if (plan === null || impossible !== null) return notComputed(comparisons, impossible ?? "");
  const columns = comparisons.map(comparison => columnOf(table, comparison));
  const luck = new Luck();
  const evidence = evidenceOf(table, plan, options.beyond);
  const judged = await judgeColumns(plan, columns, comparisons, luck, evidence, options);
  const correction = options.correction ?? "benjamini-hochberg";
  const { ofVariables, ofMissing } = correct(judged, luck, correction);
  const cuts = await judgeCuts(plan, columns, judged, evidence, options);
  const followers = await followersOfClock(plan, columns, judged, ofVariables, options);
  const ranks = await judgeRanks(judged, options);
  const each = judged.map((variable, i) =>
    assemble(variable, columns[i]!.type, plan, evidence, {
      q: ofVariables[i] ?? null,
      cut: cuts.get(i) ?? null,
      followsClock: followers.has(i),
      rank: ranks.get(i) ?? null,
    }),
  );
  const missing = judged.map((variable, i) => missingOf(variable, comparisons[i]!, ofMissing[i] ?? null));
  return { overall: overallOf(plan, evidence, correction, luck.line(), judged), each, missing };
}

function checkLabels(table: Table, labels: Uint8Array): void {
  if (labels.length === table.rows) return;
  throw new GembaError("bad-options", {
    what: `There are ${labels.length} labels for ${table.rows} rows`,
    where: "labels",
    remedy: "Give one label per row of the table.",
  });
}

function columnOf(table: Table, comparison: VariableComparison): JudgedColumn {
  const column = table.column(comparison.name);
  if (column.type === "categorical") return groupedColumn(column, comparison);
  return { type: "numeric", values: column.values };
}

async function judgeColumns(
  plan: ShiftPlan,
  columns: readonly JudgedColumn[],
  comparisons: readonly VariableComparison[],
  luck: Luck,
  { occasions }: Evidence,
  { signal, onProgress }: JudgeOptions,
): Promise<JudgedVariable[]> {
  const tasks = columns.map((column, i): JudgeTask => {
    const { n } = comparisons[i]!;
    return {
      plan,
      column,
      populations: populationsOf(comparisons[i]!),
      testMissing: n.missingEvent + n.missingReference > 0 && n.event + n.reference > 0,
      wantRank: occasions >= ENOUGH_OCCASIONS,
    };
  });
  const takeDraws = (outcome: ShiftOutcome | null): void => {
    if (outcome === null || outcome.test === null) return;
    luck.add(outcome.test.strengths);
    // Thousands of variables times thousands of draws would not fit.
    outcome.test.strengths = new Float64Array();
  };
  return commonPool().map<JudgedVariable>(WORK, "judgeColumn", tasks, {
    signal,
    onProgress,
    onResult: ({ outcome, missing }) => {
      takeDraws(outcome);
      takeDraws(missing);
    },
  });
}

function populationsOf({ n, statistics }: VariableComparison): Populations | null {
  const { auc, medianEvent, medianReference } = statistics;
  if (auc === null || medianEvent === null || medianReference === null) return null;
  return { auc, medianDifference: medianEvent - medianReference, event: n.event, reference: n.reference };
}

/** q of the variables and of their missingness: one family of tests. */
function correct(
  judged: readonly JudgedVariable[],
  luck: Luck,
  correction: Correction,
): { ofVariables: (number | null)[]; ofMissing: (number | null)[] } {
  const tests = [
    ...judged.map(({ outcome }) => outcome.test),
    ...judged.map(({ missing }) => missing?.test ?? null),
  ];
  const qs =
    correction === "maxT"
      ? tests.map(test => (test === null ? null : luck.adjustedP(test.strength)))
      : adjusted(
          tests.map(test => test?.p ?? null),
          correction,
        );
  return { ofVariables: qs.slice(0, judged.length), ofMissing: qs.slice(judged.length) };
}

/** Threshold tests of the strongest numeric variables, by place. */
async function judgeCuts(
  plan: ShiftPlan,
  columns: readonly JudgedColumn[],
  judged: readonly JudgedVariable[],
  { occasions }: Evidence,
  { signal }: JudgeOptions,
): Promise<Map<number, CutTest>> {
  const strengthOf = (place: number): number => judged[place]!.outcome.test?.strength ?? -Infinity;
  const places = columns
    .flatMap((column, i) => (column.type === "numeric" && judged[i]!.outcome.test !== null ? [i] : []))
    .sort((a, b) => strengthOf(b) - strengthOf(a))
    .slice(0, CUTS_TESTED);
  const tasks = places.flatMap((i): CutTask[] => {
    const column = columns[i]!;
    if (column.type !== "numeric") return [];
    const wantInterval = occasions >= ENOUGH_OCCASIONS;
    return [{ plan, values: column.values, memory: judged[i]!.memory, wantInterval }];
  });
  const tested = await commonPool().map<CutTest>(WORK, "judgeCut", tasks, { signal });
  return new Map(places.map((place, i) => [place, tested[i]!]));
}

/** Variables that stand out with their time of day and not without it, by place. */
async function followersOfClock(
  plan: ShiftPlan,
  columns: readonly JudgedColumn[],
  judged: readonly JudgedVariable[],
  qs: readonly (number | null)[],
  { signal }: JudgeOptions,
): Promise<Set<number>> {
  if (!plan.clock.removed) return new Set();
  const doubtful = columns.map((_, i) => i).filter(i => !((qs[i] ?? 1) <= POSSIBLE));
  const tasks = doubtful.map((i): ClockTask => ({ plan, column: columns[i]! }));
  const withClock = await commonPool().map<number | null>(WORK, "judgeWithClock", tasks, { signal });
  const ps = judged.map(({ outcome }) => outcome.test?.p ?? null);
  doubtful.forEach((place, i) => (ps[place] = withClock[i]!));
  const standing = adjusted(ps, "benjamini-hochberg");
  return new Set(doubtful.filter(place => (standing[place] ?? 1) <= POSSIBLE));
}

/** Intervals of the ranks by strength, by place. */
async function judgeRanks(
  judged: readonly JudgedVariable[],
  { signal }: JudgeOptions,
): Promise<Map<number, [number, number]>> {
  const places = judged.flatMap(({ resampled }, i) => (resampled === null ? [] : [i]));
  if (places.length === 0) return new Map();
  const task: RankTask = { strengths: places.map(i => judged[i]!.resampled!.strengths) };
  const intervals = await commonPool().run<[number, number][]>(WORK, "resolveRanks", task, { signal });
  return new Map(places.map((place, i) => [place, intervals[i]!]));
}
