import type { JupyterFrontEnd } from "@jupyterlab/application";
import { MainAreaWidget } from "@jupyterlab/apputils";
import type { TranslationBundle } from "@jupyterlab/translation";
import { ReactWidget } from "@jupyterlab/ui-components";
import * as React from "react";
import { gembaIcon } from "../../icons";
import { Words } from "../../translation";
import type { Workspace } from "../../workspace";
import { ReadingView } from "./reading-view";

/** How the files of one notebook were read, beside the notebook in the main area. */
class ReadingWidget extends ReactWidget {
  readonly #workspace: Workspace;
  readonly #trans: TranslationBundle;
  readonly #onClose: () => void;
  #key: string;

  constructor(workspace: Workspace, key: string, trans: TranslationBundle, onClose: () => void) {
    super();
    this.#workspace = workspace;
    this.#key = key;
    this.#trans = trans;
    this.#onClose = onClose;
    this.addClass("gemba-Panel");
    this.addClass("gemba-Reading");
  }

  /** Shows another file. */
  showSource(key: string): void {
    this.#key = key;
    this.update();
  }

  protected override render(): JSX.Element {
    return (
      <Words.Provider value={this.#trans}>
        <ReadingView
          model={this.#workspace.data}
          sourceKey={this.#key}
          onSource={key => this.showSource(key)}
          onClose={this.#onClose}
        />
      </Words.Provider>
    );
  }
}

/** Opens the view of a file's reading: one per notebook, a tab that is in nobody's way. */
export class ReadingViews {
  readonly #app: JupyterFrontEnd;
  readonly #area: "main" | "down";
  readonly #trans: TranslationBundle;
  readonly #open = new Map<Workspace, MainAreaWidget<ReadingWidget>>();

  /** @param hasTabs whether the main area holds several widgets; Notebook 7 shows one, and more below it. */
  constructor(app: JupyterFrontEnd, hasTabs: boolean, trans: TranslationBundle) {
    this.#app = app;
    this.#area = hasTabs ? "main" : "down";
    this.#trans = trans;
  }

  /** Shows how a source of a notebook was read. */
  show(workspace: Workspace, key: string): void {
    const { shell } = this.#app;
    let view = this.#open.get(workspace);
    if (view === undefined) {
      view = this.#make(workspace, key);
      this.#open.set(workspace, view);
      shell.add(view, this.#area, { ref: workspace.notebook.id, mode: "tab-after" });
    }
    view.content.showSource(key);
    shell.activateById(view.id);
  }

  /** Closes the view of a notebook, and shows the notebook. */
  close(workspace: Workspace): void {
    this.#open.get(workspace)?.dispose();
    this.#app.shell.activateById(workspace.notebook.id);
  }

  #make(workspace: Workspace, key: string): MainAreaWidget<ReadingWidget> {
    const { notebook } = workspace;
    const content = new ReadingWidget(workspace, key, this.#trans, () => this.close(workspace));
    const view = new MainAreaWidget({ content });
    view.id = `gemba-reading-${notebook.id}`;
    view.title.label = this.#trans.__("How it was read");
    view.title.caption = this.#trans.__("How the files of %1 were read", notebook.context.path);
    view.title.icon = gembaIcon;
    view.title.closable = true;
    view.toolbar.hide();
    const onNotebookGone = (): void => view.dispose();
    notebook.disposed.connect(onNotebookGone);
    view.disposed.connect(() => {
      notebook.disposed.disconnect(onNotebookGone);
      this.#open.delete(workspace);
    });
    return view;
  }
}
