import type { Workspace } from "./workspace";

/** What the panel's views ask of JupyterLab beyond the notebook itself. */
export interface PanelActions {
  /** Makes a notebook with our kernel. */
  newInvestigation(): Promise<void>;
  /** Opens the menu below its button. */
  openMenu(anchor: HTMLElement): void;
  /** Shows how a file was read. */
  checkReading(workspace: Workspace, key: string): void;
}
