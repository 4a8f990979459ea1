import { AsyncLocalStorage } from "node:async_hooks";
import type { Header } from "./wire";

/** The cell that an execute_request came from. */
export interface CellContext {
  cellId: string | null;
  code: string;
}

/** The request in whose name code is running. */
export interface RequestContext {
  /** What replies and output name as their parent. */
  readonly header: Header;
  /** True when the request asked for no output at all. */
  readonly silent: boolean;
  /** The running cell; null for every other kind of request. */
  readonly cell: CellContext | null;
}

const storage = new AsyncLocalStorage<RequestContext>();
let lastCell: RequestContext | null = null;

/** Runs `work` in the name of a request; the name sticks to everything that `work` awaits or schedules. */
export function runInContext<T>(context: RequestContext, work: () => T): T {
  if (context.cell !== null) lastCell = context;
  return storage.run(context, work);
}

/** The request that the calling code belongs to; null outside of any. */
export function currentContext(): RequestContext | null {
  return storage.getStore() ?? null;
}

/** Where output belongs: to the request in progress or, without one, to the cell that ran last. */
export function outputContext(): RequestContext | null {
  return storage.getStore() ?? lastCell;
}
