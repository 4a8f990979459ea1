import type {
  ComparisonSignificance,
  Correction,
  Evidence,
  MissingDifference,
  VariableComparison,
  VariableSignificance,
} from "../../protocol";
import { ENOUGH_OCCASIONS, verdictOf } from "./evidence";
import type { Significance } from "./judge";
import type { ShiftPlan } from "./plan";
import type { JudgedColumn } from "./signal";
import { significanceText } from "./text";
import type { JudgedVariable } from "./work";

type FourNumbers = NonNullable<VariableSignificance["components"]>;

/** One variable as the result tells it. */
export function assemble(
  { outcome, memory, aucInterval, smallestDetectable, circular }: JudgedVariable,
  type: JudgedColumn["type"],
  { grid }: ShiftPlan,
  evidence: Evidence,
  parts: Pick<VariableSignificance, "q" | "cut" | "followsClock" | "rank">,
): VariableSignificance {
  const { test } = outcome;
  return {
    verdict: verdictOf(parts.q, evidence),
    p: test?.p ?? null,
    floorBinds: test?.floorBinds ?? false,
    strength: test?.strength ?? null,
    statistic: test?.statistic ?? null,
    components: type === "numeric" && test !== null ? (test.components as FourNumbers) : null,
    informativeStrata: outcome.informative,
    memory: memory === null ? null : { rows: memory, ms: grid.slotMs === null ? null : memory * grid.slotMs },
    aucInterval,
    smallestDetectable,
    circular,
    ...parts,
    ...(outcome.test === null ? { reason: outcome.reason } : {}),
  };
}

/** Missingness as the result tells it; undefined where it does not vary. */
export function missingOf(
  { missing }: JudgedVariable,
  { n }: VariableComparison,
  q: number | null,
): MissingDifference | undefined {
  if (missing === null) return undefined;
  const share = (without: number, having: number): number =>
    without + having === 0 ? 0 : without / (without + having);
  return {
    event: share(n.missingEvent, n.event),
    reference: share(n.missingReference, n.reference),
    p: missing.test?.p ?? null,
    q,
    strength: missing.test?.strength ?? null,
  };
}

/** How it was judged. */
export function overallOf(
  plan: ShiftPlan,
  evidence: Evidence,
  correction: Correction,
  luckLine: number | null,
  judged: readonly JudgedVariable[],
): ComparisonSignificance {
  const { grid, cells, informative, draws, clock } = plan;
  const strata =
    grid.kind === "none"
      ? {}
      : { strata: cells.length, informativeStrata: informative.filter(both => both).length };
  return {
    status: "computed",
    text: significanceText(plan, evidence),
    method: METHOD[grid.kind],
    ...strata,
    draws,
    correction,
    clock: { ...clock },
    evidence,
    luckLine,
    ranks: ranksOf(evidence, judged),
  };
}

/** What ranks were resampled by, or why they were not. */
function ranksOf(
  { occasions }: Evidence,
  judged: readonly JudgedVariable[],
): NonNullable<ComparisonSignificance["ranks"]> {
  const blocks = judged.find(({ resampled }) => resampled !== null)?.resampled?.blocks ?? null;
  return { blocks, reason: blocks === null ? whyUnresolved(occasions, judged) : null };
}

function whyUnresolved(occasions: number, judged: readonly JudgedVariable[]): string {
  if (judged.every(({ outcome }) => outcome.test === null)) return "nothing could be tested";
  if (occasions < ENOUGH_OCCASIONS) return "fewer than ten occasions";
  return "the period is too short for how slowly the event comes and goes";
}

const METHOD = { time: "stratified shift", order: "shift by order", none: "permutation" } as const;

/** A judgement of nothing, and why. */
export function notComputed(comparisons: readonly VariableComparison[], reason: string): Significance {
  const each = comparisons.map((): VariableSignificance => ({
    verdict: "not seen",
    p: null,
    q: null,
    floorBinds: false,
    strength: null,
    statistic: null,
    components: null,
    informativeStrata: 0,
    followsClock: false,
    memory: null,
    aucInterval: null,
    smallestDetectable: null,
    circular: null,
    cut: null,
    rank: null,
    reason,
  }));
  const overall: ComparisonSignificance = {
    status: "not computed",
    text: `Whether chance explains the differences was not judged: ${reason}.`,
  };
  return { overall, each, missing: comparisons.map(() => undefined) };
}
