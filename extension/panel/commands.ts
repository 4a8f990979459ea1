import type { JupyterFrontEnd } from "@jupyterlab/application";
import { NotebookPanel } from "@jupyterlab/notebook";
import type { TranslationBundle } from "@jupyterlab/translation";
import { NotebookCells } from "../cells/notebook-cells";
import { isGembaKernel, KERNEL_NAME } from "../session/connection";
import { gembaIcon } from "./icons";
import type { PanelModel } from "./panel-model";

/** The commands of the panel. */
export const CommandIDs = {
  newInvestigation: "gemba:new-investigation",
  openPanel: "gemba:open-panel",
  compare: "gemba:compare",
  toggleCode: "gemba:toggle-code",
  restartKernel: "gemba:restart-kernel",
} as const;

/** What the commands work with. */
export interface CommandParts {
  readonly app: JupyterFrontEnd;
  readonly model: PanelModel;
  /** The id of the panel's widget. */
  readonly panelId: string;
  readonly trans: TranslationBundle;
}

const NO_ARGUMENTS = { args: { type: "object", properties: {} } } as const;

/** Adds the commands. */
export function addCommands({ app, model, panelId, trans }: CommandParts): void {
  const { commands, shell } = app;
  const isReady = (): boolean => model.current?.connection.kind === "ready";
  commands.addCommand(CommandIDs.openPanel, {
    label: trans.__("Investigation"),
    caption: trans.__("Show the panel that compares what went wrong with what did not"),
    icon: gembaIcon,
    describedBy: NO_ARGUMENTS,
    execute: () => shell.activateById(panelId),
  });
  commands.addCommand(CommandIDs.newInvestigation, {
    label: trans.__("New investigation"),
    caption: trans.__("What is different when it goes wrong?"),
    icon: gembaIcon,
    describedBy: {
      args: {
        type: "object",
        properties: { cwd: { type: "string", description: trans.__("The folder of the new notebook") } },
      },
    },
    execute: args => newInvestigation(app, panelId, typeof args.cwd === "string" ? args.cwd : ""),
  });
  commands.addCommand(CommandIDs.compare, {
    label: trans.__("Compare the two populations"),
    caption: trans.__("Write the investigation of the panel into the notebook and run the comparison"),
    describedBy: NO_ARGUMENTS,
    isEnabled: () => isReady() && model.current?.run.hindrance === null,
    execute: () => model.current?.run.compare(),
  });
  commands.addCommand(CommandIDs.toggleCode, {
    label: trans.__("Show code"),
    caption: trans.__("Show the code of the cells that the panel wrote"),
    describedBy: NO_ARGUMENTS,
    isEnabled: () => model.current !== null,
    isToggled: () => model.current?.cells.hidesCode === false,
    execute: () => {
      const cells = model.current?.cells;
      cells?.setHidesCode(!cells.hidesCode);
    },
  });
  commands.addCommand(CommandIDs.restartKernel, {
    label: trans.__("Restart the kernel"),
    caption: trans.__("Start the notebook's kernel anew; the data that it holds is given up"),
    describedBy: NO_ARGUMENTS,
    isEnabled: () => model.current !== null,
    execute: () => model.current?.session.restartKernel(),
  });
}

/** A new notebook with our kernel, code out of sight, and the panel beside it. */
async function newInvestigation(app: JupyterFrontEnd, panelId: string, cwd: string): Promise<void> {
  const { specs } = app.serviceManager.kernelspecs;
  const kernelName = Object.keys(specs?.kernelspecs ?? {}).find(isGembaKernel) ?? KERNEL_NAME;
  const made: unknown = await app.commands.execute("notebook:create-new", { cwd, kernelName });
  if (made instanceof NotebookPanel) {
    await made.context.ready;
    const cells = new NotebookCells(made);
    cells.setHidesCode(true);
    cells.dispose();
  }
  app.shell.activateById(panelId);
}
