import type { Table } from "../data";
import { rowChoiceOf } from "../features";
import type { Specification } from "../protocol";
import { both, eligibleRows } from "./label-rows";
import type { PlacedConditions } from "./label-rows";
import { conditionsIn } from "./made-rows";
import { rowsOfChoice } from "./periods";

/**
 * The rows of the table itself that count: 1 where `when` holds, `ignore` does not, and the row lies
 * in the period. What conditions say about windows, samples or batches made of these rows is no
 * matter here; neither is the target.
 *
 * @throws GembaError what the conditions and the period raise
 */
export function countedRows(table: Table, specification: Specification): Uint8Array {
  const { period } = specification;
  const eligible = eligibleRows(table, conditionsOn(table, specification));
  return period === undefined ? eligible : both(eligible, rowsOfChoice(table, period, "period"));
}

function conditionsOn(table: Table, specification: Specification): PlacedConditions {
  const { when, ignore } = specification;
  const choice = rowChoiceOf(table, specification);
  if (choice !== null) return conditionsIn("readings", table, choice, specification);
  return {
    when: when === undefined ? [] : [{ condition: when, where: "when" }],
    ignore: ignore === undefined ? [] : [{ condition: ignore, where: "ignore" }],
  };
}
