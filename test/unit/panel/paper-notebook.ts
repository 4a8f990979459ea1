import type { IOutput } from "@jupyterlab/nbformat";
import { Signal } from "@lumino/signaling";
import type { CellInfo, NewCell, NotebookCells } from "extension/cells/notebook-cells";
import type { RunOutcome } from "extension/cells/run-outcome";
import type { CellRole } from "extension/cells/roles";
import * as library from "../../../kernel-lib/dist/investigation";
import { cellHasFailed, inCell } from "../session/jupyter";

interface PaperCell {
  id: string;
  source: string;
  role: CellRole | null;
  outputs: IOutput[];
}

/**
 * A notebook without a page: its cells are really run, with the library's own
 * functions, as the kernel would.
 */
export class PaperNotebook {
  readonly cells: PaperCell[] = [];
  readonly ran: string[] = [];
  readonly changed = new Signal<this, void>(this);
  readonly #names: Record<string, unknown> = {};
  #count = 0;

  /** A cell that a person typed. */
  typed(source: string): string {
    return this.#add(this.cells.length, source, null);
  }

  get all(): CellInfo[] {
    return this.cells.map(({ id, source, role }) => ({ id, source, role }));
  }

  find(id: string | undefined): CellInfo | undefined {
    return this.all.find(cell => cell.id === id);
  }

  insert({ source, role, below }: NewCell): string {
    const above = this.cells.findIndex(({ id }) => id === below);
    return this.#add(above < 0 ? this.cells.length : above + 1, source, role);
  }

  replaceSource(id: string, source: string): void {
    const cell = this.cells.find(candidate => candidate.id === id);
    if (cell !== undefined) cell.source = source;
    this.changed.emit();
  }

  async run(ids: readonly string[]): Promise<RunOutcome> {
    for (const id of ids) {
      const { source } = this.find(id)!;
      this.ran.push(id);
      this.cells.find(cell => cell.id === id)!.outputs = [
        { output_type: "stream", name: "stdout", text: `run ${this.ran.length} of ${source}` },
      ];
      try {
        await this.#evaluate(id, source);
      } catch (error) {
        cellHasFailed(id, error);
        // The kernel's word travels before the cell's end.
        await Promise.resolve();
        return { ok: false, cellId: id, error: { code: "internal", message: (error as Error).message } };
      }
    }
    return { ok: true };
  }

  outputsOf(id: string): IOutput[] | undefined {
    return this.cells.find(cell => cell.id === id)?.outputs;
  }

  showOutputs(id: string, outputs: readonly IOutput[]): void {
    const cell = this.cells.find(candidate => candidate.id === id);
    if (cell !== undefined) cell.outputs = [...outputs];
  }

  reveal(): Promise<void> {
    return Promise.resolve();
  }

  /** In the type that the panel takes. */
  get asCells(): NotebookCells {
    return this as unknown as NotebookCells;
  }

  #add(index: number, source: string, role: CellRole | null): string {
    this.#count += 1;
    const id = `cell-${this.#count}`;
    this.cells.splice(index, 0, { id, source, role, outputs: [] });
    this.changed.emit();
    return id;
  }

  /** Imports are given; a constant is kept for later cells. */
  async #evaluate(id: string, source: string): Promise<void> {
    const body = source
      .replace(/^import .*$/gm, "")
      .replace(/^const \{ table: (\w+), truth \} = (.*);$/m, "names.$1 = ($2).table;")
      .replace(/^const (\w+) =/gm, "names.$1 =");
    const code = `(names, library) => { with (library) with (names) return (async () => { ${body}\n })(); }`;
    const run = (0, eval)(code) as (names: object, library: object) => Promise<void>;
    await inCell(id, source, () => run(this.#names, library));
  }
}
