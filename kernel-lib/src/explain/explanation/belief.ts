import type { TableRows } from "../../data";
import { durationText } from "../../target";
import { calibrateFolds, EPISODES_TO_CALIBRATE, foldInterval, meanPrecision } from "../../model";
import type { BuiltModel, CalibratedScores } from "../../model";
import type { Belief, FoldScore, KeptBackScore } from "../../protocol";
import type { Stability } from "./stability";

/** Belief in a model, and how its scores become probabilities. */
export interface JudgedBelief {
  readonly belief: Belief;
  readonly calibrated: CalibratedScores | null;
}

/** A p-value up to this is no chance. */
const ALPHA = 0.05;
/** Below this overlap of the leading groups their order means little. */
const UNSTABLE = 0.4;
/** Fewer folds judge badly. */
const FEW_FOLDS = 5;
/** So good that it is likely to know the answer by another name. */
const TOO_GOOD = 0.995;

/** Whether a model deserves belief, and why not. */
export function beliefOf(
  built: BuiltModel,
  table: TableRows,
  labels: Uint8Array,
  stability: Stability | null,
): JudgedBelief {
  const { judged, chance, folds } = built;
  const aucs = judged.flatMap(({ auc }) => auc ?? []);
  const { mean, low, high } = foldInterval(aucs);
  const baselines = judged.flatMap(({ baseline }) => baseline ?? []);
  const baseline = baselines.length === 0 ? null : foldInterval(baselines).mean;
  const calibrated =
    folds.episodes < EPISODES_TO_CALIBRATE ? null : calibrateFolds(built.outOfFold, labels, judged);
  const keptBack = keptBackScore(built, table);
  const reasons = reasonsAgainst({ low, p: chance.p, chanceReason: chance.reason, keptBack });
  const used = labels.reduce((sum, label) => sum + (label <= 1 ? 1 : 0), 0);
  const events = labels.reduce((sum, label) => sum + (label === 1 ? 1 : 0), 0);
  return {
    calibrated,
    belief: {
      isTrusted: reasons.length === 0,
      reasons,
      flags: flagsOf(built, mean, stability),
      auc: mean,
      low: low === null ? null : Math.max(0, low),
      high: high === null ? null : Math.min(1, high),
      chanceP: chance.p,
      baseline,
      precision: meanPrecision(built.outOfFold, labels, judged),
      prevalence: events / used,
      folds: judged.map(({ fold, auc, baseline: own }): FoldScore => ({
        ...onAxis(table, fold.test),
        rows: fold.testRows.length,
        events: fold.events,
        episodes: fold.episodes,
        auc,
        baseline: own,
        ...(fold.unusable === null ? {} : { reason: fold.unusable }),
      })),
      keptBack,
      keptBackText: keptBackText(built),
      reliability:
        calibrated === null
          ? null
          : {
              method: calibrated.calibration.kind,
              points: calibrated.points.map(({ predicted, rate, low: l, high: h, n }) => ({
                predicted,
                rate,
                low: l,
                high: h,
                n,
              })),
              brier: calibrated.brier,
              logLoss: calibrated.logLoss,
            },
      reliabilityText:
        calibrated === null
          ? `Whether its probabilities can be taken at their word shows from ${EPISODES_TO_CALIBRATE} occasions on; there are ${folds.episodes}.`
          : "Each block's probabilities come from a curve that the other blocks gave.",
      stability: stability?.overlap ?? null,
      gap: gapText(built),
    },
  };
}

function reasonsAgainst({
  low,
  p,
  chanceReason,
  keptBack,
}: {
  low: number | null;
  p: number | null;
  chanceReason: string | undefined;
  keptBack: KeptBackScore | null;
}): string[] {
  const reasons: string[] = [];
  if (p === null) reasons.push(`It can't be told from chance: ${chanceReason ?? "nothing to test"}.`);
  else if (p > ALPHA) reasons.push("Its scores are no better than moved labels get by chance.");
  if (low === null || low <= 0.5)
    reasons.push("From block to block it is not reliably better than tossing a coin.");
  if (keptBack !== null && keptBack.auc !== null && keptBack.auc <= 0.5)
    reasons.push("On the weeks kept back it does no better than tossing a coin.");
  return reasons;
}

function flagsOf(
  { judged, gap, folds, chosen, trials }: BuiltModel,
  mean: number,
  stability: Stability | null,
): string[] {
  const flags: string[] = [];
  const usable = folds.usable.length;
  if (gap.tooShort)
    flags.push(
      "The signals remember longer than the gap around each block, so that the score may be a little too good.",
    );
  if (usable < FEW_FOLDS)
    flags.push(
      usable === judged.length
        ? `There are only ${usable} blocks, so the score is rough.`
        : `Only ${usable} of ${judged.length} blocks hold both populations, so the score is rough.`,
    );
  if (mean >= TOO_GOOD) flags.push("It is almost perfect: look whether a tag gives the answer away.");
  if (stability !== null && stability.overlap < UNSTABLE)
    flags.push("Models of other weeks lean on other tags: the order below means little.");
  const triedTrees = trials.some(({ candidate }) => candidate.kind === "boosting");
  if (chosen.candidate.kind === "logistic" && triedTrees)
    flags.push("Trees did no better than the simple model, so the simple model is explained.");
  return flags;
}

function keptBackScore({ keptBack, folds }: BuiltModel, table: TableRows): KeptBackScore | null {
  if (keptBack === null || folds.keptBack === null) return null;
  const { range, rows, events, episodes } = folds.keptBack;
  return { ...onAxis(table, range), rows: rows.length, events, episodes, auc: keptBack.auc };
}

function keptBackText({ keptBack, folds }: BuiltModel): string {
  if (keptBack !== null) return "Nothing looked at these rows before the model was final.";
  return `Nothing was kept back: the last rows hold too few of the ${folds.episodes} occasions to judge by. Each block is judged by a model that was chosen and trained without it.`;
}

function gapText({ gap: { gap, slotMs }, folds }: BuiltModel): string {
  if (gap.rows === 0 && gap.ms === 0)
    return "Rows stand in no order of time, so nothing is left out around a block.";
  const ms = slotMs === null ? gap.ms : Math.max(gap.ms, gap.rows * slotMs);
  const length = ms > 0 ? durationText(ms) : `${gap.rows} rows`;
  return `${length} on either side of a block are left out, because signals resemble themselves for so long; ${Math.round(100 * folds.lost)} % of the rows that would train.`;
}

/** Where rows lie on the axis: times, or row numbers. */
function onAxis(
  { time, intervalMs }: TableRows,
  { from, to }: { from: number; to: number },
): { from: number; to: number } {
  if (time === null) return { from, to };
  return { from: time[from]!, to: to < time.length ? time[to]! : time[to - 1]! + (intervalMs ?? 1) };
}
