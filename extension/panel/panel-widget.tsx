import type { TranslationBundle } from "@jupyterlab/translation";
import { ReactWidget } from "@jupyterlab/ui-components";
import type { CommandRegistry } from "@lumino/commands";
import type { Message } from "@lumino/messaging";
import { Menu } from "@lumino/widgets";
import * as React from "react";
import type { PanelActions } from "./actions";
import { CommandIDs } from "./commands";
import { PanelView } from "./frame/panel-view";
import { gembaIcon } from "./icons";
import type { PanelModel } from "./panel-model";
import { Words } from "./translation";

/** What the panel's widget is made of. */
export interface GembaPanelParts {
  readonly model: PanelModel;
  readonly commands: CommandRegistry;
  readonly trans: TranslationBundle;
}

/** The panel as a widget of JupyterLab's side area. */
export class GembaPanel extends ReactWidget {
  readonly #model: PanelModel;
  readonly #menu: Menu;
  readonly #actions: PanelActions;
  readonly #trans: TranslationBundle;

  constructor({ model, commands, trans }: GembaPanelParts) {
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
    };
    this.id = "gemba-panel";
    this.addClass("gemba-Panel");
    this.title.icon = gembaIcon;
    this.title.caption = trans.__("Investigation");
    this.node.setAttribute("role", "region");
    this.node.setAttribute("aria-label", trans.__("Investigation"));
  }

  override dispose(): void {
    if (this.isDisposed) return;
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
