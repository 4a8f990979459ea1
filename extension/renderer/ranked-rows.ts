import { plainText, separation, tagOf, titleOf } from "gembalab/figures";
import type { Comparison, VariableComparison } from "gembalab/protocol";
import type { ListedRow } from "./paged-list";
import type { ListSorting } from "./tag-list-model";

/** One line of the ranked list. */
export interface RankedRow extends ListedRow {
  readonly variable: VariableComparison;
  readonly title: string;
  readonly tag: string;
  readonly words: string;
  /** How far apart the populations are; null when it is not defined. */
  readonly separation: number | null;
}

/** What the list can be sorted by. */
export type SortKey = "rank" | "title" | "separation" | "words";

/** A column and a direction. */
export type Sorting = ListSorting<SortKey>;

/** All tags of a comparison in the order of their ranks. */
export function rankedRows(comparison: Comparison): RankedRow[] {
  const ranking = comparison.rankedBy;
  return comparison.variables.map((variable, i) => {
    const [title, tag, words] = [titleOf(variable, comparison), tagOf(variable), plainText(variable.words)];
    return {
      rank: i + 1,
      variable,
      title,
      tag,
      words,
      separation: separation(variable, ranking),
      hint: `${title === tag ? tag : `${title}\n${tag}`}\n${words}`,
    };
  });
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
export function sortRows(rows: readonly RankedRow[], { key, descending }: Sorting): RankedRow[] {
  const sign = descending ? -1 : 1;
  const compare = (a: RankedRow, b: RankedRow): number => {
    if (key === "rank") return sign * (a.rank - b.rank);
    if (key === "separation") return compareNumbers(a.separation, b.separation, sign);
    return sign * a[key].localeCompare(b[key], undefined, { numeric: true });
  };
  return [...rows].sort((a, b) => compare(a, b) || a.rank - b.rank);
}

function compareNumbers(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}
