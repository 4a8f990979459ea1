import type { TranslationBundle } from "@jupyterlab/translation";
import { ReactWidget } from "@jupyterlab/ui-components";
import type { CommandRegistry } from "@lumino/commands";
import type { Message } from "@lumino/messaging";
import { Menu } from "@lumino/widgets";
import * as React from "react";
import type { PanelActions } from "./actions";
import { CommandIDs } from "./commands";
import { FileDrops } from "./data/file-drops";
import type { DropTarget } from "./data/file-drops";
import { PanelView } from "./frame/panel-view";
import { gembaIcon } from "./icons";
import type { PanelModel } from "./panel-model";
import { Words } from "./translation";

/** What the panel's widget is made of. */
export interface GembaPanelParts {
  readonly model: PanelModel;
  readonly commands: CommandRegistry;
  /** Shows how a file was read. */
  readonly checkReading: PanelActions["checkReading"];
  readonly trans: TranslationBundle;
}

/** The panel as a widget of JupyterLab's side area. */
export class GembaPanel extends ReactWidget {
  readonly #model: PanelModel;
  readonly #menu: Menu;
  readonly #actions: PanelActions;
  readonly #trans: TranslationBundle;
  readonly #drops: FileDrops;

  constructor({ model, commands, checkReading, trans }: GembaPanelParts) {
    super();
    this.#model = model;
    this.#trans = trans;
    const menu = new Menu({ commands });
    for (const command of [CommandIDs.toggleCode, CommandIDs.restartKernel]) menu.addItem({ command });
    this.#menu = menu;
    this.#actions = {
      newInvestigation: async () => {
        await commands.execute(CommandIDs.newInvestigation);
      },
      openMenu: anchor => {
        const { left, bottom } = anchor.getBoundingClientRect();
        menu.open(left, bottom);
      },
      checkReading,
    };
    this.id = "gemba-panel";
    this.addClass("gemba-Panel");
    this.title.icon = gembaIcon;
    this.title.caption = trans.__("Investigation");
    this.#drops = new FileDrops(this.node, () => dropTarget(model));
    this.node.setAttribute("role", "region");
    this.node.setAttribute("aria-label", trans.__("Investigation"));
  }

  override dispose(): void {
    if (this.isDisposed) return;
    this.#drops.dispose();
    this.#menu.dispose();
    this.#model.dispose();
    super.dispose();
  }

  protected override render(): JSX.Element {
    return (
      <Words.Provider value={this.#trans}>
        <PanelView model={this.#model} actions={this.#actions} />
      </Words.Provider>
    );
  }

  protected override onAfterAttach(message: Message): void {
    super.onAfterAttach(message);
    this.#model.setShown(this.isVisible);
  }

  protected override onAfterShow(message: Message): void {
    super.onAfterShow(message);
    this.#model.setShown(true);
  }

  protected override onAfterHide(message: Message): void {
    super.onAfterHide(message);
    this.#model.setShown(false);
  }
}

/** All of the panel takes files, as long as the step Data could use them. */
function dropTarget({ current }: PanelModel): DropTarget | null {
  if (current === null || current.connection.kind !== "ready" || current.data.isReadOnly) return null;
  const { data } = current;
  const show = (): void => {
    if (current.openStep !== "data") current.open("data");
  };
  return {
    takeFiles: (files, folders) => {
      show();
      data.upload(files, folders);
    },
    takePaths: paths => {
      show();
      data.takeFromJupyter(paths);
    },
  };
}
