import type { DocumentRegistry } from "@jupyterlab/docregistry";
import type { INotebookTracker, NotebookPanel } from "@jupyterlab/notebook";
import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import type { IGembaSessions } from "../tokens";
import { NotebookSession } from "./notebook-session";

type Context = DocumentRegistry.Context;

/** One session per open notebook, ended when the notebook is closed. */
export class Sessions implements IGembaSessions, IDisposable {
  readonly #tracker: INotebookTracker;
  readonly #extensionVersion: string;
  readonly #sessions = new Map<Context, NotebookSession>();
  readonly #currentChanged = new Signal<this, NotebookPanel | null>(this);
  #isDisposed = false;

  constructor(tracker: INotebookTracker, extensionVersion: string) {
    this.#tracker = tracker;
    this.#extensionVersion = extensionVersion;
    tracker.currentChanged.connect(this.#onCurrentChanged, this);
  }

  /** The notebook in front, or null. */
  get currentNotebook(): NotebookPanel | null {
    return this.#tracker.currentWidget;
  }

  /** Emitted when another notebook comes to the front. */
  get currentChanged(): ISignal<this, NotebookPanel | null> {
    return this.#currentChanged;
  }

  /** Whether the extension is switched off. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** The session of a notebook. Views of the same notebook share it. */
  sessionOf(notebook: NotebookPanel): NotebookSession {
    const { context } = notebook;
    const known = this.#sessions.get(context);
    if (known !== undefined) return known;
    const session = new NotebookSession(context.sessionContext, this.#extensionVersion);
    this.#sessions.set(context, session);
    context.disposed.connect(this.#onClosed, this);
    return session;
  }

  /** Ends all sessions. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#tracker.currentChanged.disconnect(this.#onCurrentChanged, this);
    for (const [context, session] of this.#sessions) {
      context.disposed.disconnect(this.#onClosed, this);
      session.dispose();
    }
    this.#sessions.clear();
    Signal.clearData(this);
  }

  #onCurrentChanged(_: INotebookTracker, notebook: NotebookPanel | null): void {
    this.#currentChanged.emit(notebook);
  }

  #onClosed(context: Context): void {
    context.disposed.disconnect(this.#onClosed, this);
    this.#sessions.get(context)?.dispose();
    this.#sessions.delete(context);
  }
}
