import type { Table, Variable } from "../data";
import type { Role, VariableChoice } from "../protocol";
import { matchVariables } from "./match-variables";
import { aggregateUnit } from "./rows/aggregate-words";

const ROLES = ["setting", "sensor", "ingredient", "recipe", "quality", "identifier"] as const;

/**
 * The variables of a table with the roles and units that a specification gives
 * them. Where several roles fit, a name that is spelled out wins over a glob,
 * and then the role named first: setting, sensor, ingredient, recipe, quality, identifier. What is said of
 * a variable holds for its aggregates, too (a slope gets the unit per hour).
 *
 * @throws GembaError `no-such-variable` for a name that does not exist
 */
export function describedVariables(table: Table, choice: VariableChoice = {}): Variable[] {
  const roles = rolesByName(table.variables, choice);
  const units = unitsByName(table.variables, choice);
  return table.variables.map(variable => {
    const role = roles.get(variable.name);
    const unit = units.get(variable.name) ?? unitFromBase(variable, units);
    if (role === undefined && unit === undefined) return variable;
    return { ...variable, ...(role === undefined ? {} : { role }), ...(unit === undefined ? {} : { unit }) };
  });
}

/** The unit that a specification gives the variable which an aggregate was made from, as the aggregate's. */
function unitFromBase({ aggregated }: Variable, units: ReadonlyMap<string, string>): string | undefined {
  return aggregated === undefined ? undefined : aggregateUnit(aggregated.by, units.get(aggregated.of));
}

function rolesByName(variables: readonly Variable[], { roles = {} }: VariableChoice): Map<string, Role> {
  const byGlob = new Map<string, Role>();
  const byName = new Map<string, Role>();
  for (const role of ROLES) {
    const { all, literal } = matchVariables(roles[role] ?? [], variables, `variables.roles.${role}`, false);
    for (const name of all) if (!byGlob.has(name)) byGlob.set(name, role);
    for (const name of literal) if (!byName.has(name)) byName.set(name, role);
  }
  return new Map([...byGlob, ...byName]);
}

function unitsByName(
  variables: readonly Variable[],
  { units = {} }: VariableChoice,
): ReadonlyMap<string, string> {
  const byName = new Map(Object.entries(units));
  // Units are per name: no pattern is meant, so only the check for existence is wanted.
  for (const name of byName.keys()) matchVariables([escaped(name)], variables, "variables.units", true);
  return byName;
}

function escaped(name: string): string {
  return name.replace(/[\\*?]/g, "\\$&");
}
