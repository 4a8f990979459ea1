import type { Table } from "../data";
import { chooseVariables } from "../features";
import type { ChosenVariables } from "../features";
import { GembaError } from "../protocol";
import type { Specification } from "../protocol";

/**
 * The variables that take part, at least one.
 *
 * @throws GembaError `no-variables`, `no-such-variable`
 */
export function selectVariables(table: Table, specification: Specification): ChosenVariables {
  const choice = chooseVariables(table, specification);
  if (choice.selected.length > 0) return choice;
  throw new GembaError("no-variables", {
    what: "No variable is left to compare",
    where: `${choice.leftOut.length} left out`,
    remedy: "Take some out of variables.exclude, or widen variables.include.",
  });
}
