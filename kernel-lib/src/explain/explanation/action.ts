import type { TableRows } from "../../data";
import type { ModelFeature } from "../../model";
import type { Explanation, OperatingWindow } from "../../protocol";
import { durationText } from "../../target";
import { operatingWindow, trialSize } from "../action";
import type { OperatingWindow as FoundWindow, TrialPlan } from "../action";
import { usedRows } from "../used-rows";
import type { ExplanationSource } from "./explain-model";

/** What an explanation says about settings. */
type Action = Pick<Explanation, "operatingWindow" | "operatingWindowText">;

/** The window is found in the first part of the rows and tried on the rest. */
const LEARNED = 0.5;
/** Blocks that it is tried on. */
const BLOCKS = 20;

/**
 * Settings that went along with fewer events: found on the first half of the rows, tried on blocks of the second.
 */
export function actionOf({ features, labels, table, built }: ExplanationSource, seed: number): Action {
  const settings = settingsIn(features);
  if (settings.length === 0) {
    return {
      operatingWindow: null,
      operatingWindowText:
        'No tag is marked as a setting: say which can be set, for example variables: { roles: { setting: ["*_sp"] } }.',
    };
  }
  const used = usedRows(labels);
  const cut = Math.floor(LEARNED * used.length);
  const train = used.subarray(0, cut);
  const behind = cut + built.gap.gap.rows;
  const recipe = features.find(
    ({ variable, categories }) => categories !== null && variable.role === "recipe",
  );
  const { window, reason } = operatingWindow(
    settings.map(({ variable, values }) => ({ name: variable.name, values })),
    {
      labels,
      train,
      testBlocks: blocksOf(used.subarray(behind), labels.length),
      ...(recipe === undefined
        ? {}
        : { strata: Int32Array.from(recipe.values, code => (Number.isNaN(code) ? -1 : code)) }),
    },
    { seed },
  );
  if (window === null) return { operatingWindow: null, operatingWindowText: reason };
  return {
    operatingWindow: shownWindow(window, settings, trialText(window, labels, table, seed)),
    operatingWindowText: "",
  };
}

/** Numbers that somebody sets, one column per tag: its mean where it was aggregated. */
function settingsIn(features: readonly ModelFeature[]): ModelFeature[] {
  return features.filter(
    ({ variable, categories }) =>
      categories === null &&
      variable.role === "setting" &&
      (variable.aggregated === undefined ||
        (variable.aggregated.by === "mean" && variable.aggregated.lagMs === 0)),
  );
}

/** Equal stretches of the rows, by number; −1 for all others. */
function blocksOf(rows: Int32Array, count: number): Int32Array {
  const blocks = new Int32Array(count).fill(-1);
  rows.forEach((row, place) => (blocks[row] = Math.floor((place * BLOCKS) / rows.length)));
  return blocks;
}

function shownWindow(window: FoundWindow, settings: readonly ModelFeature[], trial: string): OperatingWindow {
  const { limits, test, testBlocks, reduction, reason } = window;
  const units = new Map(settings.map(({ variable }) => [variable.name, variable.unit]));
  return {
    limits: limits
      .filter(({ low, high }) => low !== null || high !== null)
      .map(({ variable, low, high }) => {
        const unit = units.get(variable);
        return { variable, ...(unit === undefined ? {} : { unit }), low, high };
      }),
    support: test.support,
    inside: test.inside.rate,
    outside: test.outside.rate,
    reduction: reduction?.value ?? null,
    low: reduction?.low ?? null,
    high: reduction?.high ?? null,
    blocks: testBlocks,
    text: ["Associated, not proven.", reason ?? "", trial].filter(text => text !== "").join(" "),
  };
}

/** How long a trial would take that shows whether the window helps. */
function trialText(window: FoundWindow, labels: Uint8Array, { intervalMs }: TableRows, seed: number): string {
  const { rate } = window.test.inside;
  if (rate === null || window.reduction === null || window.reduction.low <= 0)
    return "On the later rows it does not help for certain, so that a trial would be a shot in the dark.";
  const { plan, reason } = trialSize(labels, { rateThen: rate, seed });
  return plan === null ? reason : planText(plan, intervalMs);
}

function planText({ blocksPerArm, block, rowsPerArm, power }: TrialPlan, intervalMs: number | null): string {
  const length = (rows: number): string =>
    intervalMs === null || intervalMs <= 0 ? `${rows} rows` : durationText(rows * intervalMs);
  return `To prove it: ${blocksPerArm} blocks of ${length(block)} each with and without it, in random order, ${length(2 * rowsPerArm)} in all (finds it in ${Math.round(100 * power)} of 100 such trials).`;
}
