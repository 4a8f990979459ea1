import type {
  Comparison,
  FileTable,
  SourceFingerprint,
  Specification,
  VariableComparison,
  Verdict,
} from "../../protocol";
import { changedValues } from "./changed-values";
import type { ValueChange } from "./changed-values";
import { changeText, pairSources } from "./changes";
import type { RunRecord } from "./record";

/** A source whose files are not the same ones any more. */
export interface SourceChange {
  /** "historian.csv has changed since (12,031 rows, was 10,080)" */
  readonly text: string;
  readonly before: SourceFingerprint | null;
  readonly after: SourceFingerprint | null;
}

/** A tag whose unit is another one now. */
export interface UnitChange {
  readonly tag: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A variable that others have overtaken, or that has overtaken others; ranks count from 1. */
export interface RankMove {
  readonly variable: string;
  readonly before: number;
  readonly after: number;
}

/** A number of one variable that differs by more than the tolerance. */
export interface StatisticChange {
  readonly variable: string;
  /** As in `Statistics`: "difference", "auc", "threshold.cut". */
  readonly statistic: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** A variable of which something else can be said now. */
export interface VerdictChange {
  readonly variable: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** Every difference between two investigations, apart from the words for them. */
export interface Differences {
  /** What was decided otherwise. */
  readonly specification: readonly ValueChange[];
  readonly data: {
    readonly sources: readonly SourceChange[];
    /** Rows of the table, before and after; null when they are as many. */
    readonly rows: { readonly before: number; readonly after: number } | null;
    readonly tagsAdded: readonly string[];
    readonly tagsLost: readonly string[];
    readonly units: readonly UnitChange[];
  };
  readonly results: {
    /** Rows per label, the period that `last` came to, the seed. */
    readonly decided: readonly ValueChange[];
    readonly verdicts: readonly VerdictChange[];
    readonly moves: readonly RankMove[];
    /** Variables that are compared now and were not before, and the other way round. */
    readonly entered: readonly string[];
    readonly left: readonly string[];
    readonly statistics: readonly StatisticChange[];
  };
  readonly versions: readonly ValueChange[];
}

/** One of the two sides of a difference. */
export interface Side {
  readonly specification: Specification;
  readonly record: RunRecord;
}

/** @param tolerance part of a number by which it may differ and still count as the same */
export function differencesOf(before: Side, after: Side, tolerance: number): Differences {
  const [was, is] = [before.record, after.record];
  return {
    specification: changedValues(before.specification, after.specification),
    data: {
      sources: sourceChanges(was.sources, is.sources),
      rows: was.table.rows === is.table.rows ? null : { before: was.table.rows, after: is.table.rows },
      ...tagChanges(was.table, is.table),
    },
    results: {
      decided: changedValues(was.decided, is.decided),
      ...comparisonChanges(was.results.comparison, is.results.comparison, tolerance),
    },
    versions: changedValues(was.versions, is.versions),
  };
}

function sourceChanges(was: readonly SourceFingerprint[], is: readonly SourceFingerprint[]): SourceChange[] {
  return pairSources(was, is).flatMap(pair => {
    const text = changeText(pair);
    return text === null ? [] : [{ text, before: pair.was, after: pair.is }];
  });
}

function tagChanges(
  was: FileTable,
  is: FileTable,
): Pick<Differences["data"], "tagsAdded" | "tagsLost" | "units"> {
  const before = new Map(was.tags.map(tag => [tag.name, tag]));
  const after = new Map(is.tags.map(tag => [tag.name, tag]));
  const units = was.tags.flatMap(({ name, unit }): UnitChange[] => {
    const now = after.get(name);
    return now === undefined || now.unit === unit ? [] : [{ tag: name, before: unit, after: now.unit }];
  });
  return { tagsAdded: without(after, before), tagsLost: without(before, after), units };
}

function without(names: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): string[] {
  return [...names.keys()].filter(name => !others.has(name));
}

type ComparisonChanges = Omit<Differences["results"], "decided">;

/** Where one side was never compared there is nothing to hold against the other. */
function comparisonChanges(
  was: Comparison | undefined,
  is: Comparison | undefined,
  tolerance: number,
): ComparisonChanges {
  if (was === undefined || is === undefined)
    return { verdicts: [], moves: [], entered: [], left: [], statistics: [] };
  const before = new Map(was.variables.map(variable => [variable.name, variable]));
  const after = new Map(is.variables.map(variable => [variable.name, variable]));
  return {
    verdicts: is.variables.flatMap(variable => verdictChange(before.get(variable.name), variable)),
    moves: rankMoves([...before.keys()], [...after.keys()]),
    entered: without(after, before),
    left: without(before, after),
    statistics: [...before].flatMap(([name, variable]) => {
      const now = after.get(name);
      return now === undefined ? [] : statisticChanges(variable, now, tolerance);
    }),
  };
}

function verdictChange(
  was: VariableComparison | undefined,
  { name, significance }: VariableComparison,
): VerdictChange[] {
  const [before, after] = [was?.significance?.verdict, significance?.verdict];
  if (before === undefined || after === undefined || before === after) return [];
  return [{ variable: name, before, after }];
}

/** A newcomer at the top moves nobody: only the order among those that are in both counts. */
function rankMoves(before: readonly string[], after: readonly string[]): RankMove[] {
  const ranks = (names: readonly string[]): Map<string, number> => new Map(names.map((name, i) => [name, i]));
  const [was, is] = [ranks(before), ranks(after)];
  const common = ranks(after.filter(name => was.has(name)));
  return before
    .filter(name => is.has(name))
    .flatMap((name, place): RankMove[] =>
      common.get(name) === place
        ? []
        : [{ variable: name, before: was.get(name)! + 1, after: is.get(name)! + 1 }],
    );
}

function statisticChanges(
  { name, statistics }: VariableComparison,
  now: VariableComparison,
  tolerance: number,
): StatisticChange[] {
  const [before, after] = [numbersIn(statistics), numbersIn(now.statistics)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((statistic): StatisticChange[] => {
    const [was, is] = [before.get(statistic) ?? null, after.get(statistic) ?? null];
    return isClose(was, is, tolerance) ? [] : [{ variable: name, statistic, before: was, after: is }];
  });
}

function numbersIn({ threshold, ...statistics }: VariableComparison["statistics"]): Map<string, number> {
  const plain = Object.entries(statistics).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
  const cut = Object.entries(threshold ?? {}).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
  return new Map([...plain, ...cut.map(([key, value]) => [`threshold.${key}`, value] as const)]);
}

function isClose(a: number | null, b: number | null, tolerance: number): boolean {
  if (a === null || b === null) return a === b;
  return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
