import type { NotebookPanel } from "@jupyterlab/notebook";
import type { IGembaSessions } from "../tokens";
import type { NotebookFiles } from "./data/model";
import { ViewModel } from "./view-model";
import { Workspace } from "./workspace";

/** The panel: follows the notebook in front, and keeps what was begun in the others. */
export class PanelModel extends ViewModel {
  readonly #sessions: IGembaSessions;
  readonly #filesOf: (notebook: NotebookPanel) => NotebookFiles;
  readonly #workspaces = new Map<NotebookPanel, Workspace>();
  #current: Workspace | null = null;
  #isShown = false;

  constructor(sessions: IGembaSessions, filesOf: (notebook: NotebookPanel) => NotebookFiles) {
    super();
    this.#sessions = sessions;
    this.#filesOf = filesOf;
    sessions.currentChanged.connect(this.#follow, this);
  }

  /** What is shown of the notebook in front; null without one. */
  get current(): Workspace | null {
    return this.#current;
  }

  /** A panel that nobody sees follows nothing. */
  setShown(isShown: boolean): void {
    this.#isShown = isShown;
    this.#follow();
  }

  override dispose(): void {
    this.#sessions.currentChanged.disconnect(this.#follow, this);
    for (const [notebook, workspace] of this.#workspaces) {
      notebook.disposed.disconnect(this.#onClosed, this);
      workspace.dispose();
    }
    this.#workspaces.clear();
    super.dispose();
  }

  #follow(): void {
    if (!this.#isShown) return;
    const notebook = this.#sessions.currentNotebook;
    this.#current = notebook === null || notebook.isDisposed ? null : this.#workspaceOf(notebook);
    this.touch();
  }

  #workspaceOf(notebook: NotebookPanel): Workspace {
    let workspace = this.#workspaces.get(notebook);
    if (workspace === undefined) {
      workspace = new Workspace(notebook, this.#sessions.sessionOf(notebook), this.#filesOf(notebook));
      this.#workspaces.set(notebook, workspace);
      notebook.disposed.connect(this.#onClosed, this);
    }
    return workspace;
  }

  #onClosed(notebook: NotebookPanel): void {
    this.#workspaces.get(notebook)?.dispose();
    this.#workspaces.delete(notebook);
    if (this.#current?.notebook === notebook) this.#current = null;
    this.#follow();
  }
}
