import {
  flagTexts,
  lagText,
  luckLineOf,
  plainText,
  RANKING_NAMES,
  separation,
  tagOf,
  titleOf,
  verdictText,
  whiskerOf,
} from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { Comparison, RankingName, VariableComparison } from "gembalab/protocol";
import type { ListedRow } from "./paged-list";
import type { ListSorting } from "./tag-list-model";

/** One line of the ranked list. */
export interface RankedRow extends ListedRow {
  readonly variable: VariableComparison;
  readonly title: string;
  readonly tag: string;
  readonly words: string;
  /** "12 min before"; empty where delays were not looked for. */
  readonly lag: string;
  /** Why it may give the answer away. */
  readonly flags: readonly string[];
  /** The tag that its group is listed under; its own name for that tag, null for one that moves alone. */
  readonly leader: string | null;
  /** How many of its group stand below it; 0 for those that lead none. */
  readonly followers: number;
}

/** What the list can be sorted by: a column, or a statistic. */
export type SortKey = "rank" | "title" | "measure";

/** A column and a direction. */
export type Sorting = ListSorting<SortKey>;

/** All tags of a comparison in the order of their ranks. */
export function rankedRows(comparison: Comparison, format: Format = {}): RankedRow[] {
  const stored = new Set(comparison.variables.map(({ name }) => name));
  return comparison.variables.map((variable, i) => {
    const [title, tag, words] = [titleOf(variable, comparison), tagOf(variable), plainText(variable.words)];
    const lag = variable.delay === undefined ? "" : (lagText(variable.delay, format) ?? "");
    const flags = flagTexts(variable);
    const family = variable.family === undefined ? undefined : comparison.families?.[variable.family];
    const leader = family !== undefined && stored.has(family.leader) ? family.leader : null;
    const { significance } = variable;
    const hint = [
      title === tag ? tag : `${title}\n${tag}`,
      words,
      significance === undefined ? "" : verdictText(significance.verdict),
      lag,
      ...flags,
    ];
    return {
      rank: i + 1,
      variable,
      title,
      tag,
      words,
      lag,
      flags,
      leader,
      followers:
        leader === variable.name
          ? family!.members.filter(name => name !== leader && stored.has(name)).length
          : 0,
      hint: hint.filter(text => text !== "").join("\n"),
    };
  });
}

/** How long the bars are in one statistic, and what is drawn across them. */
export interface Measure {
  readonly by: RankingName;
  /** The longest bar, whiskers and the luck line included. */
  readonly reach: number;
  readonly luckLine: number | null;
  readonly lengthOf: (row: RankedRow) => number | null;
  readonly whiskerOf: (row: RankedRow) => readonly [number, number] | null;
}

/** The bars of a comparison in one statistic. */
export function measureBy(comparison: Comparison, rows: readonly RankedRow[], by: RankingName): Measure {
  const lengthOf = ({ variable }: RankedRow): number | null => separation(variable, by);
  const whisker = ({ variable }: RankedRow): readonly [number, number] | null => whiskerOf(variable, by);
  const luckLine = luckLineOf(comparison, by);
  const reach = rows.reduce(
    (most, row) => Math.max(most, lengthOf(row) ?? 0, whisker(row)?.[1] ?? 0),
    luckLine ?? 0,
  );
  return { by, reach, luckLine, lengthOf, whiskerOf: whisker };
}

/** The statistics that are defined for any of the tags. */
export function measuresOf(comparison: Comparison): RankingName[] {
  return RANKING_NAMES.filter(by => comparison.variables.some(variable => separation(variable, by) !== null));
}

/** The rows that hold every word of the text in their title, tag, station, unit or words. */
export function filterRows(rows: readonly RankedRow[], text: string): RankedRow[] {
  const fits = searchFor(text);
  return rows.filter(({ title, tag, words, variable: { station = "", unit = "" } }) =>
    fits(`${title} ${tag} ${words} ${station} ${unit}`),
  );
}

/** Whether a text holds every word that is searched for. */
export function searchFor(words: string): (text: string) => boolean {
  const wanted = words
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter(word => word !== "");
  return text => {
    const where = text.toLocaleLowerCase();
    return wanted.every(word => where.includes(word));
  };
}

/** Sorted rows; equal ones stay in the order of their ranks, and what is not defined comes last. */
export function sortRows(
  rows: readonly RankedRow[],
  { key, descending }: Sorting,
  lengthOf: Measure["lengthOf"],
): RankedRow[] {
  const sign = descending ? -1 : 1;
  const compare = (a: RankedRow, b: RankedRow): number => {
    if (key === "rank") return sign * (a.rank - b.rank);
    if (key === "measure") return compareNumbers(lengthOf(a), lengthOf(b), sign);
    return sign * a.title.localeCompare(b.title, undefined, { numeric: true });
  };
  return [...rows].sort((a, b) => compare(a, b) || a.rank - b.rank);
}

function compareNumbers(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}

/** Rows of a group below the tag that leads it, where that is unfolded; otherwise it stands alone. */
export function foldGroups(rows: readonly RankedRow[], unfolded: ReadonlySet<string>): RankedRow[] {
  const followers = new Map<string, RankedRow[]>();
  const isFollower = ({ leader, variable }: RankedRow): boolean =>
    leader !== null && leader !== variable.name;
  for (const row of rows) {
    if (isFollower(row)) followers.set(row.leader!, [...(followers.get(row.leader!) ?? []), row]);
  }
  return rows
    .filter(row => !isFollower(row))
    .flatMap(row => [
      row,
      ...(unfolded.has(row.variable.name) ? (followers.get(row.variable.name) ?? []) : []),
    ]);
}
