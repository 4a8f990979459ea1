import type { Role, VariableInfo } from "gembalab/protocol";
import type { TagRow } from "./model";

/** What tags can be grouped by. */
export type GroupBy = "none" | "station" | "source" | "role";

/** Tags that stand together under a heading; null: those without one. */
export interface TagGroup {
  readonly title: string | null;
  readonly rows: readonly TagRow[];
}

/** The groupings that tell tags apart. */
export function groupings(
  variables: readonly VariableInfo[],
  roleOf: (name: string) => Role | undefined,
): GroupBy[] {
  const kinds: readonly Exclude<GroupBy, "none">[] = ["station", "source", "role"];
  return kinds.filter(by => new Set(variables.map(variable => titleOf(variable, by, roleOf))).size > 1);
}

/** Tags by group, in the order in which the groups first occur; those without one come last. */
export function grouped(
  rows: readonly TagRow[],
  by: Exclude<GroupBy, "none">,
  roleOf: (name: string) => Role | undefined,
): TagGroup[] {
  const groups = new Map<string | null, TagRow[]>();
  for (const row of rows) {
    const title = titleOf(row.variable, by, roleOf);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [row]);
    else group.push(row);
  }
  const all = [...groups].map(([title, members]) => ({ title, rows: members }));
  return [...all.filter(({ title }) => title !== null), ...all.filter(({ title }) => title === null)];
}

function titleOf(
  variable: VariableInfo,
  by: Exclude<GroupBy, "none">,
  roleOf: (name: string) => Role | undefined,
): string | null {
  const title = by === "role" ? roleOf(variable.name) : variable[by];
  return title === undefined || title === "" ? null : title;
}
