import type { Notice, Role } from "../../protocol";
import { roleInName } from "../guess-role";
import { remakeTable } from "../remake-table";
import type { Table } from "../table";
import { countOf } from "../table-text";
import { changeVariables } from "./apply-dictionary";
import { shown } from "./read-tags";

const WORDS: ReadonlyMap<Role, string> = new Map([
  ["setting", "settings"],
  ["sensor", "sensors"],
]);

/**
 * The table with the roles that names suggest ("TIC101.SP", "Soll_Temp") for tags that have none.
 * A suggestion is not a role: nothing is compared differently until somebody takes it.
 */
export function suggestRoles(table: Table): Table {
  const suggested = new Map<string, Role>();
  for (const { name, role, suggestedRole, kind } of table.variables) {
    if (role !== undefined || suggestedRole !== undefined || kind === "categorical") continue;
    const guess = roleInName(name);
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

function told(suggested: ReadonlyMap<string, Role>): Notice[] {
  return [...WORDS].flatMap(([role, words]): Notice[] => {
    const names = [...suggested].filter(([, guess]) => guess === role).map(([name]) => name);
    if (names.length === 0) return [];
    const look =
      names.length === 1 ? `looks like one of the ${words} by its name` : `look like ${words} by their names`;
    const text = `${countOf(names.length, "tag")} ${look} (${shown(names)}): variables.roles says so, if it is true.`;
    return [{ level: "info", code: "suggested-roles", text }];
  });
}
