import type { Table } from "../data";
import type { Specification } from "../protocol";
import { checkExpectations } from "./expectations";
import { renamedTable } from "./rename";

/**
 * The table that a run works on: under the names of the investigation, and found to be what it
 * expects. Every run begins with it.
 *
 * @throws GembaError `expectation-failed`; `no-such-variable` and `duplicate-names` from `variables.rename`
 */
export function preparedTable(table: Table, { variables, expect }: Specification): Table {
  const view = renamedTable(table, variables);
  checkExpectations(view, expect);
  return view;
}
