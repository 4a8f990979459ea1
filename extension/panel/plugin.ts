import type { ILabShell, ILayoutRestorer, JupyterFrontEnd } from "@jupyterlab/application";
import type { ICommandPalette } from "@jupyterlab/apputils";
import type { IDocumentManager } from "@jupyterlab/docmanager";
import type { ILauncher } from "@jupyterlab/launcher";
import type { TranslationBundle } from "@jupyterlab/translation";
import type { IGembaSessions } from "../tokens";
import { addCommands, CommandIDs } from "./commands";
import { notebookFiles } from "./data/notebook-files";
import { PanelModel } from "./panel-model";
import { ReadingViews } from "./data/reading/reading-widget";
import { GembaPanel } from "./panel-widget";

/** What the panel is built from; what may be missing outside of JupyterLab is null. */
export interface PanelParts {
  readonly app: JupyterFrontEnd;
  readonly sessions: IGembaSessions;
  readonly documents: IDocumentManager;
  readonly trans: TranslationBundle;
  readonly palette: ICommandPalette | null;
  readonly launcher: ILauncher | null;
  readonly restorer: ILayoutRestorer | null;
  /** JupyterLab's shell; another one, such as Notebook's, shows a single document. */
  readonly labShell: ILabShell | null;
}

/** Adds the panel, its commands and the launcher's card. */
export function addPanel({
  app,
  sessions,
  documents,
  trans,
  palette,
  launcher,
  restorer,
  labShell,
}: PanelParts): GembaPanel {
  const model = new PanelModel(sessions, notebook => notebookFiles(documents, notebook, trans));
  const readings = new ReadingViews(app, labShell !== null, trans);
  const panel = new GembaPanel({
    model,
    commands: app.commands,
    checkReading: (workspace, key) => readings.show(workspace, key),
    trans,
  });
  addCommands({ app, model, panelId: panel.id, trans });
  app.shell.add(panel, "left", { rank: 450, type: "Investigation" });
  restorer?.add(panel, panel.id);
  const category = trans.__("Gemba Lab");
  for (const command of Object.values(CommandIDs)) palette?.addItem({ command, category });
  // Below the notebooks, above the consoles.
  launcher?.add({ command: CommandIDs.newInvestigation, category, rank: 0, categoryRank: 10 });
  return panel;
}
