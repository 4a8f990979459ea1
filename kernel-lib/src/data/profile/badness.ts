import type { VariableFlag, VariableProfile } from "../../protocol";

/** Share of missing rows from which on a tag is flagged for it. */
const MANY_MISSING = 0.2;
/** What being flagged adds, so that a tag with a flag stands before every tag without. */
const FLAGGED = 1;

/** The parts of a variable's profile that say how good it is. */
export type Judged = Pick<
  VariableProfile,
  "rows" | "missing" | "distinct" | "stuck" | "infinite" | "impossible" | "beyondLimits" | "text"
>;

/** What is natural for a variable, and so no fault. */
export interface Allowances {
  /** To have gaps: between samples and intervals. */
  readonly miss: boolean;
  /** To hold one value, or none: whether the line stands, where only the time between stops counts. */
  readonly rest: boolean;
}

/** What is wrong with a variable, worst first. */
export function flagsOf(judged: Judged, may: Allowances): VariableFlag[] {
  const { rows, missing, distinct, stuck, infinite, impossible, beyondLimits, text } = judged;
  if (rows === 0 && may.rest) return [];
  if (rows === 0) return text.length > 0 ? ["all missing", "text"] : ["all missing"];
  const share = missing.rows / (rows + missing.rows);
  const found: readonly (readonly [VariableFlag, boolean])[] = [
    ["stuck", stuck.count > 0],
    ["constant", distinct === 1 && !may.rest],
    ["impossible values", impossible !== null],
    ["infinite", infinite > 0],
    ["beyond limits", beyondLimits !== null && beyondLimits.below + beyondLimits.above > 0],
    ["missing", share > MANY_MISSING && !may.miss],
    ["text", text.length > 0],
  ];
  return found.filter(([, isSo]) => isSo).map(([flag]) => flag);
}

/**
 * How bad a variable is, from 0: the share of rows in which it says nothing (missing, stuck,
 * impossible, infinite; all of them when it has no value), at least ½ when it is constant, plus half
 * the share beyond its limits, plus 1 when anything about it is flagged.
 *
 * @param may what is natural for the variable: it is then not bad
 */
export function badnessOf(judged: Judged, flags: readonly VariableFlag[], may: Allowances): number {
  if (may.rest && flags.length === 0) return 0;
  const { rows, missing, distinct, stuck, infinite, impossible, beyondLimits } = judged;
  const all = rows + missing.rows;
  const beyond = beyondLimits === null ? 0 : beyondLimits.below + beyondLimits.above;
  const silent = (may.miss ? 0 : missing.rows) + stuck.rows + infinite + (impossible?.rows ?? 0);
  const share = rows === 0 ? 1 : Math.min(1, silent / all);
  const base = distinct === 1 ? Math.max(0.5, share) : share;
  const badness = base + (all === 0 ? 0 : beyond / all / 2) + (flags.length > 0 ? FLAGGED : 0);
  return Math.round(badness * 1e6) / 1e6;
}
