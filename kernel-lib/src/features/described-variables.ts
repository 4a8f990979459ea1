import type { Table, Variable } from "../data";
import type { Role, VariableChoice } from "../protocol";
import { matchNames } from "./patterns";

const ROLES = ["setting", "sensor", "ingredient", "recipe", "quality", "identifier"] as const;

/**
 * The variables of a table with the roles and units that a specification gives
 * them. Where several roles fit, a name that is spelled out wins over a glob,
 * and then the role named first: setting, sensor, ingredient, recipe, quality, identifier.
 *
 * @throws GembaError `no-such-variable` for a name that does not exist
 */
export function describedVariables(table: Table, choice: VariableChoice = {}): Variable[] {
  const names = table.variables.map(variable => variable.name);
  const roles = rolesByName(names, choice);
  const units = unitsByName(names, choice);
  return table.variables.map(variable => {
    const role = roles.get(variable.name);
    const unit = units.get(variable.name);
    if (role === undefined && unit === undefined) return variable;
    return { ...variable, ...(role === undefined ? {} : { role }), ...(unit === undefined ? {} : { unit }) };
  });
}

function rolesByName(names: readonly string[], { roles = {} }: VariableChoice): Map<string, Role> {
  const byGlob = new Map<string, Role>();
  const byName = new Map<string, Role>();
  for (const role of ROLES) {
    const { all, literal } = matchNames(roles[role] ?? [], names, `variables.roles.${role}`, false);
    for (const name of all) if (!byGlob.has(name)) byGlob.set(name, role);
    for (const name of literal) if (!byName.has(name)) byName.set(name, role);
  }
  return new Map([...byGlob, ...byName]);
}

function unitsByName(names: readonly string[], { units = {} }: VariableChoice): Map<string, string> {
  const byName = new Map(Object.entries(units));
  const known = new Set(names);
  for (const name of byName.keys()) {
    // Units are per name: no pattern is meant, so only the check for existence is wanted.
    if (!known.has(name)) matchNames([escaped(name)], names, "variables.units", true);
  }
  return byName;
}

function escaped(name: string): string {
  return name.replace(/[\\*?]/g, "\\$&");
}
