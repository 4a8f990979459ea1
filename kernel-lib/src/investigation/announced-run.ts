import { setImmediate as nextTurn } from "node:timers/promises";
import type { Table } from "../data";
import type { Notice, Run, Specification } from "../protocol";
import { currentHost } from "./host";
import { preparedTable } from "./prepare";
import { currentSession } from "./session";
import type { RunControl } from "./session";

/** What a run needs of an investigation. */
export interface Runnable {
  readonly id: string;
  readonly table: Table;
  readonly specification: Specification;
  readonly notices: readonly Notice[];
}

/** What is said of a run when it begins. */
export type RunPlan = Pick<Run, "label" | "total" | "unit" | "canFinish">;

/**
 * Runs an analysis of an investigation so that others hear of it: the panel shows its progress and can cancel it,
 * and an interrupt of the kernel ends it.
 *
 * @param plan from the table as the specification prepares it
 */
export async function announcedRun<T>(
  investigation: Runnable,
  plan: (table: Table) => RunPlan,
  work: (table: Table, control: RunControl) => Promise<T>,
): Promise<T> {
  const host = currentHost();
  const session = currentSession();
  const cell = host.currentCell();
  // An interrupt ends the synchronous part of a cell without running any `finally`:
  // what is announced must be announced behind an await, or it would never end.
  await nextTurn();
  const table = preparedTable(investigation.table, investigation.specification);
  const id = session.newId("run");
  const run = {
    id,
    ...(cell?.cellId == null ? {} : { cellId: cell.cellId }),
    investigationId: investigation.id,
    ...plan(table),
  };
  const stopListening = host.onInterrupt(() => session.cancel(id));
  try {
    return await session.run(run, control => work(table, control));
  } finally {
    stopListening();
  }
}
