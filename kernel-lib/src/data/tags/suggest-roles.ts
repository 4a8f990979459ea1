import type { Notice, Role } from "../../protocol";
import { roleInName } from "../guess-role";
import { remakeTable } from "../remake-table";
import type { Table } from "../table";
import { countOf } from "../table-text";
import { changeVariables } from "./apply-dictionary";
import { shown } from "./read-tags";

/** How one tag and how several of a role are told of. */
const WORDS: ReadonlyMap<Role, readonly [string, string]> = new Map([
  ["setting", ["looks like a setting by its name", "look like settings by their names"]],
  ["sensor", ["looks like a sensor by its name", "look like sensors by their names"]],
  [
    "quality",
    ["was measured on samples, perhaps afterwards", "were measured on samples, perhaps afterwards"],
  ],
]);

/**
 * The table with the roles that names suggest ("TIC101.SP", "Soll_Temp") for tags that have none,
 * and `quality` for numbers of samples beside process data: what is measured on the product explains
 * nothing. A suggestion is not a role: nothing is compared differently until somebody takes it.
 */
export function suggestRoles(table: Table): Table {
  const suggested = new Map<string, Role>();
  const sampled = sampledBeside(table);
  for (const { name, role, suggestedRole, kind, source } of table.variables) {
    if (role !== undefined || suggestedRole !== undefined || kind === "categorical") continue;
    const guess = source !== undefined && sampled.has(source) ? "quality" : roleInName(name);
    if (guess !== undefined) suggested.set(name, guess);
  }
  if (suggested.size === 0) return table;
  const changed = changeVariables(table, column => {
    const suggestedRole = suggested.get(column.variable.name);
    return suggestedRole === undefined
      ? column
      : { ...column, variable: { ...column.variable, suggestedRole } };
  });
  return remakeTable(changed, { notices: [...table.notices, ...told(suggested)] });
}

/** Names of the sources of samples that were joined to process data. */
function sampledBeside({ sources }: Table): ReadonlySet<string> {
  const hasSeries = sources.some(({ kind }) => kind === "series");
  const samples = hasSeries ? sources.filter(({ kind }) => kind === "samples") : [];
  return new Set(samples.map(({ name }) => name));
}

function told(suggested: ReadonlyMap<string, Role>): Notice[] {
  return [...WORDS].flatMap(([role, [one, several]]): Notice[] => {
    const names = [...suggested].filter(([, guess]) => guess === role).map(([name]) => name);
    if (names.length === 0) return [];
    const look = names.length === 1 ? one : several;
    const text = `${countOf(names.length, "tag")} ${look} (${shown(names)}): variables.roles says so, if it is true.`;
    return [{ level: "info", code: "suggested-roles", text }];
  });
}
