/** What the panel's views ask of JupyterLab beyond the notebook itself. */
export interface PanelActions {
  /** Makes a notebook with our kernel. */
  newInvestigation(): Promise<void>;
  /** Opens the menu below its button. */
  openMenu(anchor: HTMLElement): void;
}
