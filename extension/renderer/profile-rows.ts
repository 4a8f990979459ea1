import { flagsText, plainText, tagOf, titleOf } from "gembalab/figures";
import type { Format } from "gembalab/figures";
import type { Check, Profile, VariableProfile } from "gembalab/protocol";
import type { ListedRow } from "./paged-list";
import { searchFor } from "./ranked-rows";
import type { ListSorting } from "./tag-list-model";

/** One line of a profile's list of tags. */
export interface TagRow extends ListedRow {
  readonly variable: VariableProfile;
  readonly title: string;
  readonly tag: string;
  /** What is wrong with it; empty when nothing is. */
  readonly words: string;
  /** Shares of the rows that count, 0 to 1. */
  readonly missing: number;
  readonly stuck: number;
}

/** What the list can be sorted by. */
export type TagSortKey = "rank" | "title" | "missing" | "stuck";

/** A column and a direction. */
export type TagSorting = ListSorting<TagSortKey>;

/** All tags of a profile, worst first. */
export function tagRows(profile: Profile, format: Format): TagRow[] {
  return profile.variables.map((variable, i) => {
    const { rows, missing, stuck, flags } = variable;
    const all = Math.max(1, rows + missing.rows);
    const [title, tag, words] = [titleOf(variable, profile), tagOf(variable), flagsText(variable, format)];
    return {
      rank: i + 1,
      variable,
      title,
      tag,
      words,
      missing: missing.rows / all,
      stuck: flags.includes("constant") ? 1 : stuck.rows / all,
      hint: [title === tag ? tag : `${title}\n${tag}`, words].filter(text => text !== "").join("\n"),
    };
  });
}

/** The rows of a check, if one is chosen, that hold every word that is searched for. */
export function filterTags(rows: readonly TagRow[], text: string, check: Check | null): TagRow[] {
  const fits = searchFor(text);
  const among = check === null ? null : new Set(check.variables);
  return rows.filter(({ title, tag, words, variable }) => {
    const { name, station = "", unit = "", source = "" } = variable;
    if (among !== null && !among.has(name)) return false;
    return fits(`${title} ${tag} ${words} ${plainText(`${station} ${unit} ${source}`)}`);
  });
}

/** Sorted rows; equal ones stay in the order of their ranks. */
export function sortTags(rows: readonly TagRow[], { key, descending }: TagSorting): TagRow[] {
  const sign = descending ? -1 : 1;
  const compare = (a: TagRow, b: TagRow): number =>
    key === "title" ? a.title.localeCompare(b.title, undefined, { numeric: true }) : a[key] - b[key];
  return [...rows].sort((a, b) => sign * compare(a, b) || a.rank - b.rank);
}
