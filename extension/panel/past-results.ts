import type { IOutput } from "@jupyterlab/nbformat";
import type { NotebookCells } from "../cells/notebook-cells";
import type { DraftSpecification } from "./draft";
import { sameJson } from "./json";

/** A comparison that the notebook showed: what was asked, where, and what came out. */
interface PastResult {
  readonly specification: DraftSpecification;
  readonly investigation: { readonly id: string; readonly source: string };
  readonly comparison: { readonly id: string; readonly outputs: readonly IOutput[] };
}

/** Results are large: the oldest goes. */
const KEPT = 10;

/**
 * The comparisons of this session, so that undo brings back what the notebook
 * showed for a specification, without computing it again.
 */
export class PastResults {
  readonly #cells: NotebookCells;
  #results: readonly PastResult[] = [];

  constructor(cells: NotebookCells) {
    this.#cells = cells;
  }

  /** Keeps what the notebook shows now. */
  remember(specification: DraftSpecification, investigationId: string, comparisonId: string): void {
    const cell = this.#cells.find(investigationId);
    const outputs = this.#cells.outputsOf(comparisonId);
    if (cell === undefined || outputs === undefined) return;
    const others = this.#results.filter(result => !sameJson(result.specification, specification));
    const result = {
      specification,
      investigation: { id: cell.id, source: cell.source },
      comparison: { id: comparisonId, outputs },
    };
    this.#results = [...others, result].slice(-KEPT);
  }

  /**
   * Shows the result of a specification again, and the cell that asked for it.
   * Returns that cell's source; null when there was no such result, or its cells are gone.
   */
  bringBack(specification: DraftSpecification): string | null {
    const past = this.#results.find(result => sameJson(result.specification, specification));
    if (past === undefined) return null;
    const { investigation, comparison } = past;
    const isThere =
      this.#cells.find(investigation.id) !== undefined && this.#cells.find(comparison.id) !== undefined;
    if (!isThere) return null;
    this.#cells.replaceSource(investigation.id, investigation.source);
    this.#cells.showOutputs(comparison.id, comparison.outputs);
    return investigation.source;
  }
}
