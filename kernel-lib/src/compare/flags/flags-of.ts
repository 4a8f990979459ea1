import type { Table } from "../../data";
import { definingVariables } from "../../features";
import type { Flag, Specification, VariableComparison } from "../../protocol";
import { ROWS_FOR_HISTOGRAM_RANKING } from "../ranking";
import { countsRows } from "./counts-rows";

/** What the flags of a variable rest on; significance, delay and missingness where they are known. */
export type FlaggedComparison = Pick<VariableComparison, "name" | "role" | "n" | "statistics"> &
  Partial<Pick<VariableComparison, "kind" | "delay" | "missing">>;

/** Sizes of |δ| from which a variable separates the populations suspiciously well. */
const ALMOST = 0.85;
const NEARLY_ALWAYS = 0.975;
const SIGNIFICANT = 0.05;

/**
 * Why a variable may give the answer away rather than explain it: it separates
 * the populations almost perfectly, takes part in the target's own condition, is
 * measured afterwards, differs most after the event, is missing when the event
 * happens, or counts rows. Advice: nothing is left out because of it.
 *
 * @param specification whose target and reference were compared
 * @param comparisons with `missing` and `delay` where those are known
 * @returns for each comparison its flags, the strong ones first
 * @throws GembaError `no-such-variable`
 * @example flagsOf(line, spec, comparison.variables)[0] // [{ code: "separates almost perfectly", level: "strong", text: … }]
 */
export function flagsOf(
  table: Table,
  specification: Pick<Specification, "target" | "reference">,
  comparisons: readonly FlaggedComparison[],
): Flag[][] {
  const defining = definingVariables(table, specification);
  return comparisons.map(comparison => {
    const flags = [
      defining.has(comparison.name) ? PART_OF_TARGET : null,
      comparison.role === "quality" ? MEASURED_AFTERWARDS : null,
      separates(comparison),
      differsAfter(comparison),
      missingPredicts(comparison),
      countsRows(table.column(comparison.name)) ? COUNTS_ROWS : null,
    ].filter(flag => flag !== null);
    return [
      ...flags.filter(({ level }) => level === "strong"),
      ...flags.filter(({ level }) => level === "warn"),
    ];
  });
}

const PART_OF_TARGET: Flag = {
  code: "part of the target",
  level: "strong",
  text: "It takes part in the condition that makes the event or the reference, so it has to differ. It explains nothing.",
};

const MEASURED_AFTERWARDS: Flag = {
  code: "measured afterwards",
  level: "warn",
  text: "Its role is quality: it is measured afterwards, so it is a consequence or the problem itself, not a cause.",
};

const COUNTS_ROWS: Flag = {
  code: "counts rows",
  level: "warn",
  text: "It only ever goes one way, like a counter: it tells when something happened, not why.",
};

/**
 * By |δ|, the share of pairs in which it decides; for categories, and for numbers that
 * differ on both sides (a copy of a target with two limits), by the share of one population that
 * the other does not overlap. For two categories both are the same.
 */
function separates({ kind, n, statistics }: FlaggedComparison): Flag | null {
  const { cliffsDelta, totalVariation } = statistics;
  const manyRows = Math.min(n.event, n.reference) >= ROWS_FOR_HISTOGRAM_RANKING;
  const apart = manyRows || (kind !== undefined && kind !== "numeric") ? (totalVariation ?? 0) : 0;
  const size = Math.max(Math.abs(cliffsDelta ?? 0), apart);
  if (size < ALMOST) return null;
  const isStrong = size >= NEARLY_ALWAYS;
  const how = isStrong
    ? "It tells event and reference apart nearly always"
    : "It tells event and reference apart very well";
  return {
    code: "separates almost perfectly",
    level: isStrong ? "strong" : "warn",
    text: `${how} (${size.toFixed(size >= 0.995 && size < 1 ? 3 : 2)} of 1): is it another name for the target, or measured afterwards?`,
  };
}

function differsAfter({ delay }: FlaggedComparison): Flag | null {
  if (delay?.consequence !== true) return null;
  return {
    code: "differs after the event",
    level: "warn",
    text: "It differs most after the event, so it is rather a consequence than a cause.",
  };
}

/** Shares of missing rows that shifted labels seldom make as different. */
function missingPredicts({ missing }: FlaggedComparison): Flag | null {
  const p = missing?.q ?? missing?.p ?? null;
  if (missing === undefined || p === null || p > SIGNIFICANT) return null;
  const { event, reference } = missing;
  return {
    code: "missing predicts the event",
    level: Math.abs(event - reference) >= ALMOST ? "strong" : "warn",
    text: `It is missing in ${percent(event)} of the event and in ${percent(reference)} of the reference: that it is missing tells of the event already.`,
  };
}

function percent(share: number): string {
  const value = 100 * share;
  return `${value > 0 && value < 10 ? value.toFixed(1) : value.toFixed(0)} %`;
}
