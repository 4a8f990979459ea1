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

/**
 * What is wrong with a variable, worst first.
 *
 * @param mayMiss true where gaps are natural: between samples and intervals
 */
export function flagsOf(judged: Judged, mayMiss: boolean): VariableFlag[] {
  const { rows, missing, distinct, stuck, infinite, impossible, beyondLimits, text } = judged;
  if (rows === 0) return text.length > 0 ? ["all missing", "text"] : ["all missing"];
  const share = missing.rows / (rows + missing.rows);
  const found: readonly (readonly [VariableFlag, boolean])[] = [
    ["stuck", stuck.count > 0],
    ["constant", distinct === 1],
    ["impossible values", impossible !== null],
    ["infinite", infinite > 0],
    ["beyond limits", beyondLimits !== null && beyondLimits.below + beyondLimits.above > 0],
    ["missing", share > MANY_MISSING && !mayMiss],
    ["text", text.length > 0],
  ];
  return found.filter(([, isSo]) => isSo).map(([flag]) => flag);
}

/**
 * How bad a variable is, from 0: the share of rows in which it says nothing (missing, stuck,
 * impossible, infinite; all of them when it has no value), at least ½ when it is constant, plus half
 * the share beyond its limits, plus 1 when anything about it is flagged.
 *
 * @param mayMiss true where gaps are natural: they are then not bad
 */
export function badnessOf(judged: Judged, flags: readonly VariableFlag[], mayMiss: boolean): number {
  const { rows, missing, distinct, stuck, infinite, impossible, beyondLimits } = judged;
  const all = rows + missing.rows;
  const beyond = beyondLimits === null ? 0 : beyondLimits.below + beyondLimits.above;
  const silent = (mayMiss ? 0 : missing.rows) + stuck.rows + infinite + (impossible?.rows ?? 0);
  const share = rows === 0 ? 1 : Math.min(1, silent / all);
  const base = distinct === 1 ? Math.max(0.5, share) : share;
  const badness = base + (all === 0 ? 0 : beyond / all / 2) + (flags.length > 0 ? FLAGGED : 0);
  return Math.round(badness * 1e6) / 1e6;
}
