import type { Table } from "../data";
import type { Specification } from "../protocol";
import { findCalls } from "./code/calls";
import { isEditable } from "./code/cells";
import { currentHost } from "./host";
import { currentSession } from "./session";

/** What the session is told of an investigation. */
interface Announced {
  readonly id: string;
  readonly table: Table;
  readonly specification: Specification;
}

/** Notes where an investigation is being made, and returns what tells the session once it is. */
export function investigationAnnouncer(
  call: "investigate" | "load",
): <T extends Announced>(investigation: T) => T {
  const cell = currentHost().currentCell();
  return investigation => {
    const { id, table, specification } = investigation;
    const session = currentSession();
    // One that was opened along with the specification is known to nobody yet.
    if (!session.tables.some(entry => entry.table === table))
      session.addTable({ table, cell, codeName: undefined });
    session.addInvestigation({
      id,
      specification,
      tableId: table.id,
      cell,
      codeName: cell === null ? undefined : findCalls(cell.code, [call])[0]?.name,
      editable: cell !== null && isEditable(cell.code),
    });
    return investigation;
  };
}
