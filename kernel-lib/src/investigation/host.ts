import { GembaError } from "../protocol";
import type { ResultEnvelope } from "../protocol";
import type { ReportMaterial } from "./report/material";

/** The cell that is being run. */
export interface CellContext {
  /** JupyterLab's id of the cell; null where the front end does not say. */
  readonly cellId: string | null;
  /** The cell's source. */
  readonly code: string;
}

/**
 * What an investigation needs of the place where it runs. `index.ts` hands it
 * in, so that no import points upward; see `display/host.ts`.
 */
export interface Host {
  /** Shows a result once, and marks it so that it is not printed again. */
  show(envelope: ResultEnvelope): void;
  /** The cell whose code called us, if there is one. */
  currentCell(): CellContext | null;
  /** Calls back when a person interrupts the kernel; returns the undo. */
  onInterrupt(listener: () => void): () => void;
}

/** The host of a program that shows nothing, until another is set. */
const silentHost: Host = {
  show: () => undefined,
  currentCell: () => null,
  onInterrupt: () => () => undefined,
};

let host: Host = silentHost;

/** Sets the place that results are shown in. */
export function setHost(next: Host): void {
  host = next;
}

/** The place that results are shown in. */
export function currentHost(): Host {
  return host;
}

/** What makes the page of a report, and says where it lies; `index.ts` hands it in. */
export interface Reporter {
  /** The page as HTML. */
  page(material: ReportMaterial): string;
  /** Says once that a report was written. */
  written(path: string): void;
}

let reporter: Reporter | null = null;

/** Sets what makes the pages of reports. */
export function setReporter(next: Reporter): void {
  reporter = next;
}

/** What makes the pages of reports. @throws GembaError `internal` before one was set */
export function currentReporter(): Reporter {
  if (reporter !== null) return reporter;
  throw new GembaError("internal", { what: "Nothing here makes the page of a report" });
}
