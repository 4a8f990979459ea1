import type { Role, Roles, VariableInfo } from "gembalab/protocol";
import { patternFor, readPatterns } from "./patterns";

type GivenRole = keyof Roles;

/** In the order in which they win where several fit. */
const GIVEN: readonly GivenRole[] = ["setting", "sensor", "ingredient", "recipe", "quality", "identifier"];

/**
 * The roles of tags, as the kernel reads them: those that the investigation
 * gives win over those of the data, a name that is spelled out over a glob.
 */
export function rolesOf(
  variables: readonly VariableInfo[],
  given: Roles = {},
): (name: string) => Role | undefined {
  const names = new Set(variables.map(({ name }) => name));
  const own = new Map(variables.map(({ name, role }) => [name, role]));
  const sets = GIVEN.map(role => ({ role, set: readPatterns(given[role] ?? [], names) }));
  return name =>
    (sets.find(({ set }) => set.spellsOut(name)) ?? sets.find(({ set }) => set.has(name)))?.role ??
    own.get(name);
}

/** Roles that the tags' names suggest and that nobody has given, by role. */
export function suggestedRoles(
  variables: readonly VariableInfo[],
  roleOf: (name: string) => Role | undefined,
): Map<GivenRole, string[]> {
  const suggested = new Map<GivenRole, string[]>();
  for (const { name, suggestedRole } of variables) {
    if (suggestedRole === undefined || suggestedRole === "time" || roleOf(name) !== undefined) continue;
    suggested.set(suggestedRole, [...(suggested.get(suggestedRole) ?? []), name]);
  }
  return suggested;
}

/** The roles with the suggested ones beside those that are given. */
export function withRoles(
  given: Roles | undefined,
  more: ReadonlyMap<GivenRole, readonly string[]>,
  names: ReadonlySet<string>,
): Roles {
  const roles = new Map(Object.entries(given ?? {}) as [GivenRole, string[]][]);
  for (const [role, tags] of more)
    roles.set(role, [...(roles.get(role) ?? []), ...tags.map(name => patternFor(name, names))]);
  return Object.fromEntries(roles);
}
