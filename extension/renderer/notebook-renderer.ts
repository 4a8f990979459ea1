import type { NotebookPanel } from "@jupyterlab/notebook";
import { NotebookCells } from "../cells/notebook-cells";
import { createRendererFactory } from "./factory";
import type { ViewSource } from "./view-source";

/** Lets the results in a notebook ask its kernel, and change its cells when a person says so. */
export function connectNotebook(notebook: NotebookPanel, source: ViewSource): void {
  const cells = new NotebookCells(notebook);
  notebook.disposed.connect(() => cells.dispose());
  notebook.content.rendermime.addFactory(createRendererFactory(source, cells));
}
