import { ILabShell, ILayoutRestorer } from "@jupyterlab/application";
import type { JupyterFrontEnd, JupyterFrontEndPlugin } from "@jupyterlab/application";
import { ICommandPalette } from "@jupyterlab/apputils";
import { IDocumentManager } from "@jupyterlab/docmanager";
import { ILauncher } from "@jupyterlab/launcher";
import { INotebookTracker } from "@jupyterlab/notebook";
import type { NotebookPanel } from "@jupyterlab/notebook";
import { IRenderMimeRegistry } from "@jupyterlab/rendermime";
import { ITranslator } from "@jupyterlab/translation";
import { addPanel } from "./panel/plugin";
import { TRANSLATION_DOMAIN } from "./panel/translation";
import { connectNotebook, createRendererFactory } from "./renderer";
import { Sessions } from "./session/sessions";
import { IGembaSessions } from "./tokens";
import { EXTENSION_VERSION } from "./session/extension-version";

export * from "./tokens";

const sessions: JupyterFrontEndPlugin<IGembaSessions> = {
  id: "jupyterlab-gemba:sessions",
  description: "Talks to the Gemba Lab kernels of the open notebooks.",
  autoStart: true,
  requires: [INotebookTracker],
  provides: IGembaSessions,
  activate: (_app: JupyterFrontEnd, tracker: INotebookTracker): IGembaSessions =>
    new Sessions(tracker, EXTENSION_VERSION),
};

const renderer: JupyterFrontEndPlugin<void> = {
  id: "jupyterlab-gemba:renderer",
  description: "Draws Gemba Lab's results in notebooks.",
  autoStart: true,
  requires: [IRenderMimeRegistry, INotebookTracker, IGembaSessions],
  activate: (
    _app: JupyterFrontEnd,
    registry: IRenderMimeRegistry,
    tracker: INotebookTracker,
    gemba: IGembaSessions,
  ): void => {
    // Everywhere else, and before a notebook's own factory: the stored result without a kernel.
    registry.addFactory(createRendererFactory());
    const connectViews = (notebook: NotebookPanel): void =>
      connectNotebook(notebook, gemba.sessionOf(notebook));
    tracker.forEach(connectViews);
    tracker.widgetAdded.connect((_, notebook) => connectViews(notebook));
  },
};

const panel: JupyterFrontEndPlugin<void> = {
  id: "jupyterlab-gemba:panel",
  description: "The panel that turns a question about a production line into cells of a notebook.",
  autoStart: true,
  requires: [IGembaSessions, IDocumentManager, ITranslator],
  optional: [ICommandPalette, ILauncher, ILayoutRestorer, ILabShell],
  activate: (
    app: JupyterFrontEnd,
    gemba: IGembaSessions,
    documents: IDocumentManager,
    translator: ITranslator,
    palette: ICommandPalette | null,
    launcher: ILauncher | null,
    restorer: ILayoutRestorer | null,
    labShell: ILabShell | null,
  ): void => {
    const trans = translator.load(TRANSLATION_DOMAIN);
    addPanel({ app, sessions: gemba, documents, trans, palette, launcher, restorer, labShell });
  },
};

const plugins: readonly JupyterFrontEndPlugin<unknown>[] = [sessions, renderer, panel];

export default plugins;
