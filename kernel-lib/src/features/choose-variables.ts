import type { Table, Variable } from "../data";
import type { LeftOut, Specification } from "../protocol";
import { columnFact } from "./column-facts";
import { definingVariables } from "./defining-variables";
import { describedVariables } from "./described-variables";
import { matchVariables } from "./match-variables";

/** Which variables take part, and why the others do not. */
export interface ChosenVariables {
  /** In the order of the table, with the roles and units of the specification. */
  readonly selected: Variable[];
  /** In the order of the table; each with the first reason that applies. */
  readonly leftOut: LeftOut[];
}

/**
 * The variables that a specification compares. `exclude` wins over `include`. Patterns also fit
 * an aggregate by the name of the variable that it was made from.
 * Left out without being asked for: variables that define the target or the
 * reference rows, those with the role `quality` (measured afterwards) or
 * `identifier`, row counters, constant and empty columns, and those with too
 * many categories. Each of these comes back when `include` spells out its name.
 *
 * An `include` pattern that selects nothing is an error; an `exclude` glob
 * that selects nothing is not (it may be meant for another line), but a name
 * without a wildcard has to exist.
 *
 * @throws GembaError `no-such-variable`, with the names that may have been meant
 * @example
 * chooseVariables(line, { target: { variable: "moisture", above: 4.2 }, variables: { exclude: ["lab_*"] } });
 */
export function chooseVariables(table: Table, specification: Specification): ChosenVariables {
  const choice = specification.variables ?? {};
  const { variables } = table;
  // The time column is never compared, so that excluding it is no mistake.
  const others = table.timeName === null ? [] : [table.timeName];
  const excluded = matchVariables(choice.exclude ?? [], variables, "variables.exclude", false, others).all;
  // Not ["*"] by default: a column may be called that.
  const included =
    choice.include === undefined
      ? null
      : matchVariables(choice.include, variables, "variables.include", true);
  const defining = definingVariables(table, specification);
  const selected: Variable[] = [];
  const leftOut: LeftOut[] = [];
  for (const variable of describedVariables(table, choice)) {
    const { name } = variable;
    const reason = excluded.has(name)
      ? "excluded"
      : included !== null && !included.all.has(name)
        ? "not included"
        : included?.literal.has(name)
          ? null
          : reasonAgainst(table, variable, defining);
    if (reason === null) selected.push(variable);
    else leftOut.push({ variable: name, reason });
  }
  return { selected, leftOut };
}

function reasonAgainst(
  table: Table,
  variable: Variable,
  defining: ReadonlySet<string>,
): LeftOut["reason"] | null {
  if (defining.has(variable.name)) return "defines the target";
  if (variable.role === "quality") return "measured afterwards";
  const fact = columnFact(table.column(variable.name));
  if (fact === "row counter") return fact;
  if (variable.role === "identifier") return "identifier";
  if (variable.role === "time") return "a time";
  return fact;
}
